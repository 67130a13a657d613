import type { List, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** A block of an author's Markdown. Nothing else of Markdown is shown as anything but text, above all no HTML. */
export type MarkdownBlock =
  | { readonly kind: "paragraph" | "heading"; readonly spans: readonly MarkdownSpan[] }
  | { readonly kind: "code"; readonly text: string }
  | {
      readonly kind: "list";
      readonly isOrdered: boolean;
      readonly items: readonly (readonly MarkdownBlock[])[];
    };

/** A stretch of a line; only links into the web lead anywhere. */
export type MarkdownSpan =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly spans: readonly MarkdownSpan[] }
  | { readonly kind: "link"; readonly url: string; readonly spans: readonly MarkdownSpan[] };

export function markdownBlocks(markdown: string): readonly MarkdownBlock[] {
  return fromMarkdown(markdown).children.flatMap((node) => blocksOf(node, markdown));
}

function blocksOf(node: RootContent, markdown: string): readonly MarkdownBlock[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [{ kind: node.type, spans: node.children.flatMap((each) => spansOf(each, markdown)) }];
    case "code":
      return [{ kind: "code", text: node.value }];
    case "list":
      return [{ kind: "list", isOrdered: node.ordered === true, items: itemsOf(node, markdown) }];
    case "blockquote":
      return node.children.flatMap((each) => blocksOf(each, markdown));
    default:
      return [{ kind: "paragraph", spans: [{ kind: "text", text: writtenAs(node, markdown) }] }];
  }
}

function itemsOf({ children }: List, markdown: string): readonly (readonly MarkdownBlock[])[] {
  return children.map((item) => item.children.flatMap((each) => blocksOf(each, markdown)));
}

function spansOf(node: PhrasingContent, markdown: string): readonly MarkdownSpan[] {
  const inside = () => ("children" in node ? node.children.flatMap((each) => spansOf(each, markdown)) : []);
  switch (node.type) {
    case "text":
      return [{ kind: "text", text: node.value.replaceAll("\n", " ") }];
    case "inlineCode":
      return [{ kind: "code", text: node.value }];
    case "break":
      return [{ kind: "text", text: " " }];
    case "strong":
    case "emphasis":
      return [{ kind: node.type, spans: inside() }];
    case "link":
      return /^https?:/.test(node.url) ? [{ kind: "link", url: node.url, spans: inside() }] : inside();
    default:
      return [{ kind: "text", text: writtenAs(node, markdown) }];
  }
}

/** A node as the author wrote it. */
function writtenAs({ position }: Nodes, markdown: string): string {
  return markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
