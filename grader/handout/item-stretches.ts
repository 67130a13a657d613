import type { CST, Node, YAMLSeq } from "yaml";
import { at } from "../numeric/shape.ts";
import { linesOfLast, linesOfUpper } from "./comment-owner.ts";
import { headStart, idleLines, lineStart, nextLine } from "./lines.ts";

/** A part of a text: from `start` up to `end`. */
export type Stretch = { readonly start: number; readonly end: number };

/** The part of a text that each item of a list takes up, with the comments that belong to it. */
export function itemStretches(text: string, { items, srcToken }: YAMLSeq<Node>): readonly Stretch[] {
  const ends = items.map(({ range }) => range?.[1] ?? 0);
  if (srcToken?.type === "block-seq") return blockStretches(text, ends, srcToken);
  if (srcToken?.type === "flow-collection") return flowStretches(text, srcToken);
  throw new Error("the list was parsed without its tokens");
}

/** Whole lines: from the boundary with the item above to that with the item below. */
function blockStretches(text: string, ends: readonly number[], { items }: CST.BlockSequence): readonly Stretch[] {
  const dashes = items.flatMap(({ start }) => start.filter(({ type }) => type === "seq-item-ind"));
  const lines = dashes.map(({ offset }) => lineStart(text, offset));
  const column = at(dashes, 0).offset - at(lines, 0);
  const boundaries = ends.map((end, i) => {
    const below = text[end - 1] === "\n" ? end : nextLine(text, end);
    const idle = idleLines(text, below, lines[i + 1]);
    const own = lines[i + 1] === undefined ? linesOfLast(idle, column) : linesOfUpper(idle, column);
    return idle[own]?.start ?? (own > 0 ? nextLine(text, at(idle, own - 1).start) : (lines[i + 1] ?? below));
  });
  return stretchesBetween([headStart(text, at(lines, 0), Number.POSITIVE_INFINITY), ...boundaries]);
}

/** From behind a comma to behind the next one; a comment on the comma's line still belongs to what is before it. */
function flowStretches(text: string, { start, items, end }: CST.FlowCollection): readonly Stretch[] {
  const commas = items.flatMap((item) => item.start.filter(({ type }) => type === "comma"));
  const closing = at(end, 0).offset;
  const starts = [start, ...commas].map(({ offset }) => afterComment(text, offset + 1));
  const isTrailed = items.at(-1)?.value === undefined;
  const last = closing - (/\r?\n?[ \t]*$/.exec(text.slice(0, closing))?.[0].length ?? 0);
  return stretchesBetween(isTrailed ? starts : [...starts, last]);
}

function afterComment(text: string, offset: number): number {
  return offset + (/^[ \t]+#[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
}

function stretchesBetween(boundaries: readonly number[]): readonly Stretch[] {
  return boundaries.slice(1).map((end, i) => ({ start: at(boundaries, i), end }));
}
