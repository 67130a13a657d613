import type { Findings } from "./diagnosis.ts";
import type { NextHint } from "./hint.ts";
import type { CheckedProperty } from "./property.ts";
import type { Printed } from "./run.ts";
import type { Verdict, VerdictKind, WithheldVerdict } from "./verdict.ts";

/** Everything that grading says of one student; every other form is rendered from it. */
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
  /** What these marks are of: sha256 of all that the exercise asks, or of what its student may see. Old reports lack it. */
  readonly spec?: string;
  readonly verdict: VerdictKind;
  readonly score: number;
  readonly maxScore: number;
  readonly source: { readonly path: string; readonly sha256: string | null } | null;
  /** Only where there is one: a file of the student's that may be meant for this exercise, and is not called so. */
  readonly otherFile?: string;
  /** Only in what staff see, where cases are hidden: what was found out without these. */
  readonly forStudent?: Findings & { readonly hidden: readonly string[] };
  /** Only where the exercise names some, and they could be asked. */
  readonly properties?: readonly Pick<CheckedProperty, "property" | "holds">[];
  /** Whether the function was not asked all there was to ask, since it had used up its time or had to be ended. */
  readonly notAsked?: true;
  /** Only in what a student sees, where all cases are hidden and the file itself cannot be run. */
  readonly fault?: Verdict;
  /** Only in what a student sees, where something is withheld until then. */
  readonly nextHint?: NextHint;
  readonly cases: readonly (CaseReport | WithheldCaseReport | HiddenCaseReport)[];
};

/** `mutatedInput` and `printed` are there only where there is something to say. */
export type CaseReport = {
  readonly case: string;
  readonly points: number;
  readonly maxPoints: number;
  readonly verdict: Verdict;
  readonly mutatedInput?: true;
  readonly printed?: Printed;
};

/** A case of which a student does not see everything yet. */
export type WithheldCaseReport = Omit<CaseReport, "verdict"> & {
  readonly withheld: true;
  readonly verdict: WithheldVerdict;
};

/** A hidden case as the student sees it: numbered, with kind and points alone. */
export type HiddenCaseReport = {
  readonly case: string;
  readonly hidden: true;
  readonly points: number;
  readonly maxPoints: number;
  readonly verdict: { readonly kind: VerdictKind };
};
