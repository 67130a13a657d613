import { parse } from "csv-parse/sync";
import { csvText } from "../text/csv-text.ts";
import { visibleLines } from "../text/escape.ts";
import { type ExportFile, ExportRefused } from "./export.ts";

/** A sheet that another program exported: its original cells, and how it was written. */
export type Sheet = {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly newline: string;
  readonly hasBom: boolean;
};

const DELIMITERS = [",", ";", "\t"];

/** Reads a sheet with any common separator. */
export function readSheet({ path, text }: ExportFile): Sheet {
  const delimiter = DELIMITERS.toSorted((a, b) => columns(text, b) - columns(text, a))[0] ?? ",";
  const [header, ...rows] = parseCells(path, text, delimiter);
  if (header === undefined) throw new ExportRefused(`${path} is empty`);
  const newline = /\r?\n/.exec(text)?.[0] ?? "\n";
  return { path, header, rows, delimiter, newline, hasBom: text.startsWith("\ufeff") };
}

/**
 * The sheet with other rows, written like the original. Students choose their names, so formulas in them are guarded,
 * and invisible characters are shown; the columns `own` are the instructor's, and stay unchanged.
 */
export function sheetText(sheet: Sheet, rows: Sheet["rows"], own: ReadonlySet<number>): string {
  const { header, delimiter, newline, hasBom } = sheet;
  const cell = (text: string, column: number) =>
    own.has(column) || isNumber(text) ? { asItIs: text } : shownCell(text);
  return csvText([header.map((text) => ({ asItIs: text })), ...rows.map((row) => row.map(cell))], {
    quoted_match: /[\r\n]/, // some readers end a line at a break of either kind
    delimiter,
    record_delimiter: newline,
    bom: hasBom,
  });
}

/** A text as our sheets write it, except for formulas: of the invisible characters only its line breaks stay. */
export function shownCell(text: string): string {
  return text
    .split(/(\r?\n)/)
    .map((part, i) => (i % 2 === 0 ? visibleLines(part.replaceAll("\t", "\\t")).join("") : part))
    .join("");
}

/** A row with another text in one cell. */
export function withCell(row: readonly string[], column: number, text: string): string[] {
  return Array.from({ length: Math.max(row.length, column + 1) }, (_, i) => (i === column ? text : (row[i] ?? "")));
}

/** Also true for a sign without a number. */
function isNumber(text: string): boolean {
  return /^\s*[-+]?[\d.,]*\s*%?$/.test(text);
}

function columns(text: string, delimiter: string): number {
  try {
    return parse(text, { ...HOW, delimiter, to: 1 })[0]?.length ?? 0;
  } catch {
    return 0;
  }
}

function parseCells(path: string, text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, { ...HOW, delimiter });
  } catch (error) {
    throw new ExportRefused(`${path} cannot be read as CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const HOW = { bom: true, relax_column_count: true } as const;
