import { styleText } from "node:util";
import { visible, visibleLines } from "../../text/escape.ts";
import type { MarkdownBlock, MarkdownSpan } from "../../text/markdown-blocks.ts";
import { linesWithin, type Screen } from "./screen.ts";

/** Markdown on the terminal, in lines that fit; code is coloured and keeps its lines. */
export function markdownLines(blocks: readonly MarkdownBlock[], screen: Screen): readonly string[] {
  return blocks.flatMap((block, i) => [...(i === 0 ? [] : [""]), ...blockLines(block, screen)]);
}

function blockLines(block: MarkdownBlock, screen: Screen): readonly string[] {
  switch (block.kind) {
    case "heading":
      return linesWithin(spansText(block.spans), screen.width).map((line) => styled("bold", line, screen));
    case "paragraph":
      return linesWithin(spansText(block.spans), screen.width);
    case "code":
      return visibleLines(block.text).map((line) => styled("cyan", `    ${line}`, screen));
    case "list":
      return block.items.flatMap((item, i) => itemLines(item, block.isOrdered ? `${i + 1}. ` : "• ", screen));
  }
}

function itemLines(item: readonly MarkdownBlock[], mark: string, screen: Screen): readonly string[] {
  const lines = markdownLines(item, { ...screen, width: screen.width - mark.length });
  return lines.map((line, i) => `${i === 0 ? mark : " ".repeat(mark.length)}${line}`.trimEnd());
}

function spansText(spans: readonly MarkdownSpan[]): string {
  return spans.map(spanText).join("");
}

function spanText(span: MarkdownSpan): string {
  switch (span.kind) {
    case "text":
      return visible(span.text);
    case "code":
      return `\`${visible(span.text)}\``;
    case "strong":
    case "emphasis":
      return spansText(span.spans);
    case "link":
      return `${spansText(span.spans)} (${visible(span.url)})`;
  }
}

function styled(style: "bold" | "cyan", text: string, { colour }: Screen): string {
  return colour ? styleText(style, text, { validateStream: false }) : text;
}
