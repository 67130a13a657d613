import type { VerdictKind } from "../../../../model/verdict.ts";
import type { PageExercise, StudentRow } from "../data.ts";

/** A student's row with these verdicts and named misconceptions. */
function studentRow(
  student: string,
  verdicts: readonly (VerdictKind | null)[],
  holds: StudentRow["holds"] = [],
  score = 0,
): StudentRow {
  const scores = verdicts.map((kind) => (kind === "correct" ? 3 : 1));
  return {
    student,
    folder: student,
    score,
    complete: true,
    hasStaffReport: false,
    scores,
    verdicts,
    setbacks: [],
    holds,
  };
}

/** Three students in two exercises. */
export const ROWS: readonly StudentRow[] = [
  studentRow("Kim 10", ["correct", "wrong-values"], [[1, "stride-one"]], 3),
  studentRow(
    "Kim 9",
    ["wrong-values", null],
    [
      [0, "max-from-zero"],
      [0, "stride-one"],
    ],
    1,
  ),
  studentRow("Ärzte", ["missing", "time-limit"], [], 2),
];

/** Their exercises, 3 points each. */
export const EXERCISES: readonly PageExercise[] = ["first", "second"].map((id) => ({
  id,
  title: { en: id, ko: null },
  maxScore: 3,
}));
