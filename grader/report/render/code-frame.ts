import type { CodeFrame } from "../facts/code-frame.ts";
import { columns } from "../text/display-width.ts";
import { visibleLines } from "../text/escape.ts";

/** A longer line is cut: its fault may then be beyond the cut, and is not pointed at. */
const MAX_COLUMNS = 100;

/** Lines of code with their numbers; below the faulty one a sign points at the column. */
export function codeFrameLines({ line, column, from, lines }: CodeFrame): readonly string[] {
  const width = String(from + lines.length - 1).length;
  return lines.flatMap((text, i) => {
    const number = from + i;
    const mark = number === line ? ">" : " ";
    const shown = `${mark} ${String(number).padStart(width)} | ${safe(text).slice(0, MAX_COLUMNS)}`.trimEnd();
    const before = safe(text.slice(0, (column ?? 1) - 1));
    const isPointed = number === line && column !== null && before.length < MAX_COLUMNS;
    return isPointed ? [shown, `  ${" ".repeat(width)} | ${" ".repeat(columns(before))}^`] : [shown];
  });
}

/** One line, with a blank for each tab. */
function safe(text: string): string {
  return visibleLines(text.replaceAll("\t", " ")).join(" ");
}
