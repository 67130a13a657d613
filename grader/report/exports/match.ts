import type { StudentSummary } from "../../model/summary.ts";
import { guardFormula } from "../text/csv-text.ts";
import { shownCell } from "./sheet.ts";

/** One way to recognise a student in a row: the row's spellings of the student's name. */
export type MatchKey = (row: readonly string[]) => readonly string[];

/** The student of each row, and the students who are left. */
export type Matching = {
  readonly byRow: ReadonlyMap<number, StudentSummary>;
  /** Students without a row. */
  readonly without: readonly StudentSummary[];
  /** Students with several rows, or who share a row. */
  readonly ambiguous: readonly StudentSummary[];
};

/**
 * Finds each student's row by the first key under which any row has exactly the student's name, in any Unicode
 * normalisation. Nothing is guessed: a student who fits several rows, or a row that another student fits, gets none.
 */
export function matchStudents(
  students: readonly StudentSummary[],
  rows: ReadonlyMap<number, readonly string[]>,
  keys: readonly MatchKey[],
): Matching {
  const indexes = keys.map((key) => indexRows(rows, key));
  const found = students.map((student) => ({ student, rows: rowsOf(student.student, indexes) }));
  const claims = Map.groupBy(
    found.filter((each) => each.rows.length === 1),
    (each) => each.rows[0] as number,
  );
  const isSure = (each: (typeof found)[number]) =>
    each.rows.length === 1 && claims.get(each.rows[0] as number)?.length === 1;
  return {
    byRow: new Map(found.filter(isSure).map((each) => [each.rows[0] as number, each.student])),
    without: found.filter((each) => each.rows.length === 0).map(({ student }) => student),
    ambiguous: found.filter((each) => each.rows.length > 0 && !isSure(each)).map(({ student }) => student),
  };
}

type Index = ReadonlyMap<string, readonly number[]>;

function indexRows(rows: ReadonlyMap<number, readonly string[]>, key: MatchKey): Index {
  const index = new Map<string, number[]>();
  for (const [number, row] of rows) {
    for (const name of new Set(key(row).map(normal))) {
      if (name !== "") index.set(name, [...(index.get(name) ?? []), number]);
    }
  }
  return index;
}

function rowsOf(student: string, indexes: readonly Index[]): readonly number[] {
  const name = normal(student);
  return indexes.map((index) => index.get(name) ?? []).find((rows) => rows.length > 0) ?? [];
}

/** The name as our own sheets write it: such a sheet may be filled in again. */
function normal(text: string): string {
  return guardFormula(shownCell(text.normalize("NFC").trim()));
}
