import type { ExerciseReport } from "../model/report.ts";
import type { VerdictKind } from "../model/verdict.ts";

/** What is remembered of a learner's work on one exercise: the last result, and what led to it. */
export type Past = {
  readonly score: number;
  readonly maxScore: number;
  readonly verdict: VerdictKind;
  /** How many checks there were. */
  readonly tries: number;
  /** How many hints were taken. */
  readonly hints: number;
  /** The misconceptions that the last result names. */
  readonly causes: readonly string[];
  /** In how many checks each case failed; cases that never failed are left out. */
  readonly failed: ReadonlyMap<string, number>;
  /** What a later version wrote, kept as it is. */
  readonly others: readonly string[];
};

/** By the id of the exercise. */
export type Pasts = ReadonlyMap<string, Past>;

/** How a check's result differs from the one before it. */
export type Since = {
  readonly before: number;
  readonly after: number;
  readonly of: number;
  readonly gone: readonly string[];
  readonly appeared: readonly string[];
};

/** The past once a check has had this result. */
export function afterCheck(past: Past | undefined, entry: ExerciseReport): Past {
  const { score, maxScore, verdict, diagnosis, cases } = entry;
  const failed = new Map(past?.failed);
  for (const each of cases)
    if (each.verdict.kind !== "correct") failed.set(each.case, (failed.get(each.case) ?? 0) + 1);
  return {
    ...{ score, maxScore, verdict, failed },
    tries: (past?.tries ?? 0) + 1,
    hints: past?.hints ?? 0,
    causes: diagnosis?.misconceptions ?? [],
    others: past?.others ?? [],
  };
}

/** The past once a hint was taken; nothing is known where there was no check. */
export function withHint(past: Past | undefined): Past | undefined {
  return past && { ...past, hints: past.hints + 1 };
}

/** Null if there is no result before, or it was one of other points. */
export function since(past: Past | undefined, { score, maxScore, diagnosis }: ExerciseReport): Since | null {
  if (past === undefined || past.maxScore !== maxScore) return null;
  const causes = diagnosis?.misconceptions ?? [];
  return {
    before: past.score,
    after: score,
    of: maxScore,
    gone: past.causes.filter((id) => !causes.includes(id)),
    appeared: causes.filter((id) => !past.causes.includes(id)),
  };
}

export function isDone(past: Past | undefined): boolean {
  return past?.verdict === "correct";
}

/** The case that failed in most checks; null if none ever failed. */
export function longestFailed({ failed }: Past): string | null {
  const [longest] = [...failed].toSorted(([, a], [, b]) => b - a);
  return longest?.[0] ?? null;
}
