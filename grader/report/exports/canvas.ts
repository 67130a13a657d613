import type { Summary } from "../../model/summary.ts";
import { ExportRefused, type ExportRow, type Settings } from "./export.ts";
import { filledSheet } from "./filled.ts";
import type { MatchKey } from "./match.ts";
import { readSheet, type Sheet, withCell } from "./sheet.ts";

/** Canvas's gradebook, with one assignment's column filled in; Canvas recognises a column by its exact header. */
export const canvas: ExportRow = {
  name: "canvas",
  purpose: "Canvas: your exported gradebook (--canvas-sheet) with one column (--assignment) filled in",
  sees: "staff",
  open: (settings) => {
    const book = gradebook(settings);
    return { per: "class", keep: () => [], made: (summary) => fillIn(summary, book) };
  },
};

type Gradebook = { readonly sheet: Sheet; readonly column: number; readonly possible: string };

/** Columns that identify the student, in the order in which they are tried; then the name. */
const IDS = ["ID", "SIS User ID", "SIS Login ID", "Integration ID"];
const NAMES = ["Student", "LastName", "FirstName"];

/** Columns that Canvas computes, also with a word before them, or a grading period after. */
const COMPUTED = /(?:Current|Final|Override) (?:Score|Points|Grade|Status)/;

function gradebook({ canvasSheet, assignment }: Settings): Gradebook {
  if (canvasSheet === null)
    throw new ExportRefused(
      "`--export canvas` needs --canvas-sheet FILE: the gradebook that Canvas exports, to be filled in",
    );
  const sheet = readSheet(canvasSheet);
  if (!sheet.header.includes("ID") || !sheet.header.includes("Section"))
    throw new ExportRefused(`${sheet.path} is not a Canvas gradebook: it has no columns \`ID\` and \`Section\``);
  const possible = sheet.rows.find(isPossible) ?? [];
  const column = chosenColumn(sheet, possible, assignment);
  return { sheet, column, possible: possible[column]?.trim() ?? "" };
}

function chosenColumn({ path, header }: Sheet, possible: readonly string[], assignment: string | null): number {
  const columns = header.flatMap((text, i) =>
    i > header.indexOf("Section") &&
    /\(\d+\)$/.test(text) &&
    !COMPUTED.test(text) &&
    !/read only/.test(possible[i] ?? "")
      ? [{ text, i }]
      : [],
  );
  const meant = assignment === null ? columns : columns.filter(({ text }) => isCalled(text, assignment));
  const [column] = meant;
  if (column !== undefined && meant.length === 1) return column.i;
  const there = columns.map(({ text }) => `\`${text}\``).join(", ") || "none";
  throw new ExportRefused(
    assignment === null
      ? `${path} has several assignments or none: choose one with --assignment NAME or ID; there are: ${there}`
      : `${path} has not exactly one assignment \`${assignment}\`; there are: ${there}`,
  );
}

/** A header has the form `Title (id)`. */
function isCalled(header: string, name: string): boolean {
  const [, title, id] = /^(.*) \((\d+)\)$/s.exec(header.normalize("NFC")) ?? [];
  return [header.normalize("NFC"), title, id].includes(name.normalize("NFC"));
}

function fillIn(summary: Summary, { sheet, column, possible }: Gradebook) {
  const maxScore = summary.exercises.reduce((sum, each) => sum + each.maxScore, 0);
  const [name] = nameKeys(sheet);
  return filledSheet(summary, {
    sheet,
    students: new Map([...sheet.rows.entries()].filter(([, row]) => !isPossible(row) && !isPolicy(row))),
    keys: [...IDS.flatMap((id) => columnKey(sheet, id)), ...nameKeys(sheet)],
    own: new Set([...sheet.header.keys()].filter((i) => i > sheet.header.indexOf("Section"))),
    rowName: (row) => name?.(row)[0] ?? "",
    fill: (row, { score }) =>
      /^EX$/i.test(row[column]?.trim() ?? "")
        ? { kind: "left", why: "Canvas says `EX`, excused" }
        : { kind: "filled", row: withCell(row, column, String(score)) },
    notes:
      possible === "" || Number(possible) === maxScore
        ? []
        : [
            `Canvas gives ${possible} points for this assignment, the exercises ${maxScore}: points are written unscaled`,
          ],
  });
}

function columnKey({ header }: Sheet, name: string): MatchKey[] {
  const column = header.indexOf(name);
  return column === -1 ? [] : [(row) => [row[column] ?? ""]];
}

/** A name as it is written, and with `Last, First` reversed, as Canvas itself reads both. */
function nameKeys({ header }: Sheet): MatchKey[] {
  const [student = -1, last = -1, first = -1] = NAMES.map((name) => header.indexOf(name));
  if (student !== -1) return [(row) => spellings(row[student] ?? "")];
  return last === -1 || first === -1 ? [] : [(row) => spellings(`${row[last] ?? ""}, ${row[first] ?? ""}`)];
}

function spellings(name: string): string[] {
  const [, last, first] = /^([^,]+), ([^,]+)$/.exec(name.trim()) ?? [];
  return last === undefined || first === undefined ? [name] : [name, `${first} ${last}`];
}

function isPossible([first]: readonly string[]): boolean {
  return first?.includes("Points Possible") ?? false;
}

/** Whether it is Canvas's row about muted or manually posted assignments. */
function isPolicy(row: readonly string[]): boolean {
  return row.every((cell) => /^\s*(?:Muted|Manual Posting.*)?\s*$/i.test(cell));
}
