import type { List, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/**
 * A block of an author's Markdown, under the name of its element. Nothing else of Markdown is shown as anything but
 * text, above all no HTML.
 */
export type MarkdownBlock =
  | { readonly p: readonly MarkdownSpan[] }
  | { readonly h: readonly MarkdownSpan[] }
  | { readonly pre: string }
  | { readonly ul: readonly (readonly MarkdownBlock[])[] }
  | { readonly ol: readonly (readonly MarkdownBlock[])[] };

/** A stretch of a line: text, code, emphasis, or a link, which leads into the web. */
export type MarkdownSpan =
  | string
  | { readonly code: string }
  | { readonly strong: readonly MarkdownSpan[] }
  | { readonly em: readonly MarkdownSpan[] }
  | { readonly a: readonly MarkdownSpan[]; readonly href: string };

export function markdownBlocks(markdown: string): readonly MarkdownBlock[] {
  return fromMarkdown(markdown).children.flatMap((node) => blocksOf(node, markdown));
}

function blocksOf(node: RootContent, markdown: string): readonly MarkdownBlock[] {
  switch (node.type) {
    case "paragraph":
      return [{ p: spansIn(node.children, markdown) }];
    case "heading":
      return [{ h: spansIn(node.children, markdown) }];
    case "code":
      return [{ pre: node.value }];
    case "list":
      return [node.ordered ? { ol: itemsOf(node, markdown) } : { ul: itemsOf(node, markdown) }];
    case "blockquote":
      return node.children.flatMap((each) => blocksOf(each, markdown));
    default:
      return [{ p: [writtenAs(node, markdown)] }];
  }
}

function itemsOf({ children }: List, markdown: string): readonly (readonly MarkdownBlock[])[] {
  return children.map((item) => item.children.flatMap((each) => blocksOf(each, markdown)));
}

function spansIn(nodes: readonly PhrasingContent[], markdown: string): readonly MarkdownSpan[] {
  return nodes.flatMap((each) => spansOf(each, markdown));
}

function spansOf(node: PhrasingContent, markdown: string): readonly MarkdownSpan[] {
  switch (node.type) {
    case "text":
      return [node.value.replaceAll("\n", " ")];
    case "inlineCode":
      return [{ code: node.value }];
    case "break":
      return [" "];
    case "strong":
      return [{ strong: spansIn(node.children, markdown) }];
    case "emphasis":
      return [{ em: spansIn(node.children, markdown) }];
    case "link": {
      const inside = spansIn(node.children, markdown);
      return /^https?:/.test(node.url) ? [{ a: inside, href: node.url }] : inside;
    }
    default:
      return [writtenAs(node, markdown)];
  }
}

/** A node as the author wrote it. */
function writtenAs({ position }: Nodes, markdown: string): string {
  return markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
