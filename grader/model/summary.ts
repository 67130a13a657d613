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
  /** Files of students that belong to no exercise; for each student, those named most like an exercise first. */
  readonly unclaimed: readonly UnclaimedFile[];
  /** Absent if none: students with reports who have left the class. */
  readonly gone?: readonly string[];
  /** Only with a roster, and if there are any: those on it who have handed in nothing at all. */
  readonly absent?: readonly string[];
  /** Only if the last grading was stopped. */
  readonly unfinished?: Progress;
};

/** The progress of a stopped grading, in students: those with a new report, and those with an older one. */
export type Progress = { readonly of: number; readonly renewed: number; readonly older: number };

/** `folder` is the student's folder below `reports/students`. */
export type StudentSummary = {
  readonly student: string;
  readonly folder: string;
  readonly score: number;
  readonly maxScore: number;
  readonly complete: boolean;
  readonly verdicts: Readonly<Record<string, VerdictKind>>;
  /** Absent if none: exercises whose marks were given for another version of the spec. */
  readonly older?: readonly string[];
};
