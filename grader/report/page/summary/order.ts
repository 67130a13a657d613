import type { Language } from "../../../model/text.ts";
import { VERDICT_KINDS } from "../../../model/verdict.ts";
import type { StudentRow } from "./data.ts";
import type { Sorting } from "./sorting.tsx";

/** The sort key of the matrix: an exercise by its index, or the class's own order. */
export type Column = "given" | "name" | "score" | number;

/** Sorts students by a column; equal ones keep their order. */
export function sortStudents(
  students: readonly StudentRow[],
  { by, isDescending }: Sorting<Column>,
  language: Language,
): readonly StudentRow[] {
  if (by === "given") return students;
  const compare = by === "name" ? byName(language) : byNumber(by);
  return students.toSorted(isDescending ? (a, b) => compare(b, a) : compare);
}

type Compare = (a: StudentRow, b: StudentRow) => number;

function byName(language: Language): Compare {
  const collator = new Intl.Collator(language, { numeric: true });
  return (a, b) => collator.compare(a.student, b.student);
}

function byNumber(column: "score" | number): Compare {
  const key = column === "score" ? ({ score }: StudentRow) => score : rankIn(column);
  return (a, b) => key(a) - key(b);
}

/** From best to worst; students without a verdict come last. */
function rankIn(exercise: number): (student: StudentRow) => number {
  return ({ verdicts }) => {
    const kind = verdicts[exercise] ?? null;
    return kind === null ? VERDICT_KINDS.length : VERDICT_KINDS.indexOf(kind);
  };
}
