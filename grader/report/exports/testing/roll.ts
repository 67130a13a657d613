import type { StudentSummary, Summary } from "../../../model/summary.ts";

/** A class of these students, each with 13 of 26 points. */
export function roll(...students: readonly string[]): Summary {
  return {
    format: "poolgrade/summary/v1",
    exercises: [{ exercise: "max-pool-2d", maxScore: 26, verdicts: {} }],
    students: students.map(
      (student): StudentSummary => ({
        student,
        folder: student,
        score: 13,
        maxScore: 26,
        complete: true,
        verdicts: { "max-pool-2d": "wrong-values" },
      }),
    ),
    refused: [],
    unclaimed: [],
  };
}
