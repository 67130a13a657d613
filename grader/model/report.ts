import type { Findings } from "./diagnosis.ts";
import type { NextHint } from "./hint.ts";
import type { Late } from "./mark.ts";
import type { CheckedProperty } from "./property.ts";
import type { Printed } from "./run.ts";
import type { Verdict, VerdictKind, WithheldVerdict } from "./verdict.ts";

/** The complete result of grading one student; every other form is rendered from it. */
export type Report = {
  readonly format: "poolgrade/report/v1";
  readonly student: string;
  readonly score: number;
  readonly maxScore: number;
  readonly complete: boolean;
  readonly exercises: readonly ExerciseReport[];
};

export type ExerciseReport = Findings & {
  readonly exercise: string;
  readonly status: "graded" | "missing" | "incomplete";
  /**
   * The spec that was graded: sha256 of everything in the exercise, or of the part its student may see. Absent in old
   * reports.
   */
  readonly spec?: string;
  readonly verdict: VerdictKind;
  /** The points of the cases, less what lateness costs, or what staff gave instead. */
  readonly score: number;
  readonly maxScore: number;
  readonly source: { readonly path: string; readonly sha256: string | null } | null;
  /** Only if found: a misnamed file of the student's that may be meant for this exercise. */
  readonly otherFile?: string;
  /** Only in the staff's report, if cases are hidden: the findings without those cases. */
  readonly forStudent?: Findings & { readonly hidden: readonly string[] };
  /** Only if the exercise names some and they could be checked. */
  readonly properties?: readonly Pick<CheckedProperty, "property" | "holds">[];
  /** Some calls were not made, because the function had used up its time or had to be stopped. */
  readonly notAsked?: true;
  /** Only in the student's report, if all cases are hidden and the file itself cannot be run. */
  readonly fault?: Verdict;
  /** Only in the student's report, if something is withheld until then. */
  readonly nextHint?: NextHint;
  /** Only if it was handed in late. */
  readonly late?: Late;
  /** Only if staff gave other points than `computed`. */
  readonly override?: { readonly computed: number; readonly by: string };
  /** Only if staff wrote one. */
  readonly comment?: { readonly text: string; readonly by: string };
  readonly cases: readonly (CaseReport | WithheldCaseReport | HiddenCaseReport)[];
};

/** `mutatedInput` and `printed` are absent if false or empty. */
export type CaseReport = {
  readonly case: string;
  readonly points: number;
  readonly maxPoints: number;
  readonly verdict: Verdict;
  readonly mutatedInput?: true;
  readonly printed?: Printed;
};

/** A case that a student does not see completely yet. */
export type WithheldCaseReport = Omit<CaseReport, "verdict"> & {
  readonly withheld: true;
  readonly verdict: WithheldVerdict;
};

/** A hidden case as the student sees it: numbered, with verdict kind and points only. */
export type HiddenCaseReport = {
  readonly case: string;
  readonly hidden: true;
  readonly points: number;
  readonly maxPoints: number;
  readonly verdict: { readonly kind: VerdictKind };
};
