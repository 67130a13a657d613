import type { Setback } from "./setback.ts";
import type { StudentSummary } from "./summary.ts";
import type { VerdictKind } from "./verdict.ts";

/** What the class as a whole needs of one student's report, hidden cases included; plain JSON. */
export type ClassLine = {
  readonly summary: StudentSummary;
  /** Whether staff have their own report of this student because it shows more. */
  readonly hasStaffReport: boolean;
  readonly exercises: readonly ExerciseLine[];
};

export type ExerciseLine = {
  readonly exercise: string;
  readonly score: number;
  readonly maxScore: number;
  /** Whether the marks were given for another version of the spec, and so count in no mean. */
  readonly isOlder: boolean;
  readonly misconceptions: readonly string[];
  /** Why it fails without a misconception; null if it does not. */
  readonly setback: Setback | null;
  /** The hash of the submitted file; null if there is none to read. */
  readonly sha256: string | null;
  /** Equal for submissions with the same wrong results in the public cases; null if another cause is known. */
  readonly wrongAnswer: string | null;
  readonly cases: readonly CaseLine[];
};

/** `isEvidence`: the case is one of those that show the misconceptions. */
export type CaseLine = {
  readonly case: string;
  readonly verdict: VerdictKind;
  readonly points: number;
  readonly isEvidence: boolean;
};
