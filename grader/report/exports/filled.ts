import type { StudentSummary, Summary } from "../../model/summary.ts";
import { visible } from "../text/escape.ts";
import type { Made } from "./export.ts";
import { type MatchKey, matchStudents } from "./match.ts";
import { type Sheet, sheetText } from "./sheet.ts";

/** How to fill in an instructor's sheet. */
export type Filling = {
  readonly sheet: Sheet;
  /** The rows of students, by their number; the others are not changed. */
  readonly students: ReadonlyMap<number, readonly string[]>;
  readonly keys: readonly MatchKey[];
  /** Columns with the instructor's own texts. */
  readonly own: ReadonlySet<number>;
  /** The name of a row in a list. */
  readonly rowName: (row: readonly string[]) => string;
  /** A student's row with the mark, or why it is left alone. */
  readonly fill: (row: readonly string[], student: StudentSummary) => Filled;
  readonly notes: readonly string[];
};

export type Filled =
  | { readonly kind: "filled"; readonly row: readonly string[] }
  | { readonly kind: "left"; readonly why: string };

/** The sheet with everyone's marks filled in, and the students and rows that could not be matched. */
export function filledSheet({ students }: Summary, filling: Filling): Made {
  const { sheet, rowName } = filling;
  const { byRow, without, ambiguous } = matchStudents(students, filling.students, filling.keys);
  const left: string[] = [];
  const rows = sheet.rows.map((row, i) => {
    const student = byRow.get(i);
    if (student === undefined) return row;
    const filled = student.complete ? filling.fill(row, student) : NOT_COMPLETE;
    if (filled.kind === "filled") return filled.row;
    left.push(`${shown(student.student)} was left as it was: ${filled.why}`);
    return row;
  });
  const nobody = [...filling.students].filter(([i]) => !byRow.has(i)).map(([, row]) => rowName(row));
  const unmatched = [
    ...without.map(({ student }) => `no row for the student ${shown(student)}`),
    ...ambiguous.map(({ student }) => `several rows or students fit ${shown(student)}: none was filled in`),
    ...nobody.map((name) => `no student for the row ${shown(name)}: its cells stay`),
    ...left,
  ];
  return {
    files: [
      { path: "grades.csv", text: sheetText(sheet, rows, filling.own) },
      { path: "unmatched.txt", text: unmatched.map((line) => `${line}\n`).join("") },
    ],
    notes: [...filling.notes, ...unmatched],
  };
}

const NOT_COMPLETE: Filled = {
  kind: "left",
  why: "the report is incomplete because of an internal error; grade again",
};

function shown(name: string): string {
  return JSON.stringify(visible(name));
}
