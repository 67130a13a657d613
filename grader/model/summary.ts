import type { RefusedFolder } from "./submission.ts";
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
};

/** `folder` is the student's folder below `reports/students`. */
export type StudentSummary = {
  readonly student: string;
  readonly folder: string;
  readonly score: number;
  readonly maxScore: number;
  readonly complete: boolean;
  readonly verdicts: Readonly<Record<string, VerdictKind>>;
};
