import { type Options, stringify } from "csv-stringify/sync";

/** A row of a table: numbers, and texts in which no spreadsheet may find a formula. */
export type Cells = readonly (string | number)[];

/** A text that is written unchanged, because the reader of the table wrote it. */
export type AsItIs = { readonly asItIs: string };

/**
 * A table as CSV. No text in it starts a formula, whatever the reader takes for the end of a cell: the text after a
 * separator or a line break inside a cell is guarded like its beginning.
 */
export function csvText(rows: readonly (readonly (Cells[number] | AsItIs)[])[], how: Options = {}): string {
  return stringify(
    rows.map((row) => row.map(writeCell)),
    { quoted_match: /[;\t\r\n]/, ...how },
  );
}

function writeCell(cell: Cells[number] | AsItIs): string | number {
  if (typeof cell === "object") return cell.asItIs;
  return typeof cell === "string" ? guardFormula(cell) : cell;
}

/** Where some reader begins a cell, and what it skips there: blanks, and quotes that it takes for its own. */
const BEGINNING = String.raw`(?:^|[,;|\t\r\n])[\s"\u200c\u200d\ufeff]*`;

/** `=`, `+`, `-` and `@`, in any width. */
const SIGN = "[=+\\-@＝＋－＠﹦﹢﹣﹫]";

const FORMULA = new RegExp(`(${BEGINNING})(?=${SIGN})`, "gu");

/** Puts an apostrophe before everything that a spreadsheet would take for a formula; other texts are unchanged. */
export function guardFormula(text: string): string {
  const inside = text.replace(FORMULA, "$1'");
  return /^[\t\r]/.test(inside) ? `'${inside}` : inside;
}
