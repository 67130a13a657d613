import { styleText } from "node:util";
import { visible, visibleLines } from "../../text/escape.ts";
import type { MarkdownBlock, MarkdownSpan } from "../../text/markdown-blocks.ts";
import { linesWithin, type Screen } from "./screen.ts";

/** Markdown on the terminal, in lines that fit; code is coloured and keeps its lines. */
export function markdownLines(blocks: readonly MarkdownBlock[], screen: Screen): readonly string[] {
  return blocks.flatMap((block, i) => [...(i === 0 ? [] : [""]), ...blockLines(block, screen)]);
}

function blockLines(block: MarkdownBlock, screen: Screen): readonly string[] {
  if ("h" in block) return linesWithin(spansText(block.h), screen.width).map((line) => styled("bold", line, screen));
  if ("p" in block) return linesWithin(spansText(block.p), screen.width);
  if ("pre" in block) return visibleLines(block.pre).map((line) => styled("cyan", `    ${line}`.trimEnd(), screen));
  if ("ul" in block) return block.ul.flatMap((item) => itemLines(item, "• ", screen));
  return block.ol.flatMap((item, i) => itemLines(item, `${i + 1}. `, screen));
}

function itemLines(item: readonly MarkdownBlock[], mark: string, screen: Screen): readonly string[] {
  const lines = markdownLines(item, { ...screen, width: screen.width - mark.length });
  return lines.map((line, i) => `${i === 0 ? mark : " ".repeat(mark.length)}${line}`.trimEnd());
}

function spansText(spans: readonly MarkdownSpan[]): string {
  return spans.map(spanText).join("");
}

function spanText(span: MarkdownSpan): string {
  if (typeof span === "string") return visible(span);
  if ("code" in span) return `\`${visible(span.code)}\``;
  if ("strong" in span) return spansText(span.strong);
  if ("em" in span) return spansText(span.em);
  return `${spansText(span.a)} (${visible(span.href)})`;
}

function styled(style: "bold" | "cyan", text: string, { colour }: Screen): string {
  return colour ? styleText(style, text, { validateStream: false }) : text;
}
