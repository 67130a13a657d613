import type { RefusedFolder, UnclaimedFile } from "./submission.ts";
import type { VerdictKind } from "./verdict.ts";

/** The class at a glance. */
export type Summary = {
  readonly format: "poolgrade/summary/v1";
  readonly exercises: readonly {
    readonly exercise: string;
    readonly maxScore: number;
    readonly verdicts: Readonly<Partial<Record<VerdictKind, number>>>;
  }[];
  readonly students: readonly StudentSummary[];
  readonly refused: readonly RefusedFolder[];
  /** Files of students that belong to no exercise; of each student, those first that are called most like one. */
  readonly unclaimed: readonly UnclaimedFile[];
  /** Only where there are some: students with reports who are in the class no more. */
  readonly gone?: readonly string[];
  /** Only where the last grading was stopped. */
  readonly unfinished?: Progress;
};

/** How far a grading came that was stopped, in students: with a new report, and with one from before. */
export type Progress = { readonly of: number; readonly renewed: number; readonly older: number };

/** `folder` is the student's folder below `reports/students`. */
export type StudentSummary = {
  readonly student: string;
  readonly folder: string;
  readonly score: number;
  readonly maxScore: number;
  readonly complete: boolean;
  readonly verdicts: Readonly<Record<string, VerdictKind>>;
  /** Only where there are some: exercises of which the marks are of an older spec. */
  readonly older?: readonly string[];
};
