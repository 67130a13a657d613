import { at } from "../numeric/shape.ts";
import type { IdleLine } from "./lines.ts";

/** Comments that stand together, without a blank line between them. */
type Block = { readonly lines: readonly IdleLine[]; readonly isFirst: boolean; readonly isLast: boolean };

/**
 * How many of the lines between two items belong to the upper one: a comment that touches only it, and one that is
 * indented like its inside. Any other comment is about what comes below.
 */
export function linesOfUpper(lines: readonly IdleLine[], dash: number): number {
  let own = 0;
  for (const block of blocksIn(lines)) {
    const inside = block.lines.findLastIndex(({ column }) => column !== null && column > dash);
    const isUppers = block.isFirst && !block.isLast;
    const taken = isUppers ? block.lines.length : block.isLast && !block.isFirst ? 0 : inside + 1;
    if (taken > 0) own = lines.indexOf(at(block.lines, taken - 1)) + 1;
    if (taken < block.lines.length) break;
  }
  return own;
}

/** How many of the lines after the last item belong to it: those that touch it, and those indented like the list. */
export function linesOfLast(lines: readonly IdleLine[], dash: number): number {
  const isInList = ({ column }: IdleLine) => column !== null && column >= dash;
  const [first] = blocksIn(lines);
  const touching = first?.isFirst === true ? first.lines.findLastIndex(isInList) + 1 : 0;
  return dash === 0 ? touching : lines.findLastIndex(isInList) + 1;
}

function blocksIn(lines: readonly IdleLine[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length; start++) {
    if (lines[start]?.column === null) continue;
    let end = start;
    while (end < lines.length && lines[end]?.column !== null) end++;
    blocks.push({ lines: lines.slice(start, end), isFirst: start === 0, isLast: end === lines.length });
    start = end;
  }
  return blocks;
}
