import type { VerdictKind } from "../../../../model/verdict.ts";
import type { StudentRow } from "../data.ts";

/** A student's row with these verdicts and named misconceptions. */
function studentRow(
  student: string,
  verdicts: readonly (VerdictKind | null)[],
  holds: StudentRow["holds"] = [],
  score = 0,
): StudentRow {
  return { student, folder: student, score, complete: true, hasStaffReport: false, verdicts, holds };
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
