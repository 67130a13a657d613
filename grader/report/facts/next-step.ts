import type { VerdictKind } from "../../model/verdict.ts";
import type { ExerciseFacts } from "./exercise.ts";

type Entry = Pick<ExerciseFacts, "exercise" | "verdict" | "score" | "maxScore" | "diagnosis">;

/** How far a student is, and where to go on. */
export type NextStep = {
  readonly solved: number;
  readonly of: number;
  /** The first exercise of the course that is not solved; null: there is none. */
  readonly next: string | null;
  readonly shared: SharedCause | null;
};

/** The cause of the next exercise, if it is that of others too, or else the one that most exercises share. */
export type SharedCause = {
  readonly exercises: readonly string[];
  /** How many exercises fail in all. */
  readonly failing: number;
  /** What it costs in these exercises together. */
  readonly points: number;
};

/** Nothing to be done about these. */
const DONE: ReadonlySet<VerdictKind> = new Set(["correct", "judge-error"]);

/** `entries` are in the order of the course. */
export function nextStep(entries: readonly Entry[]): NextStep {
  const next = entries.find(({ verdict }) => !DONE.has(verdict)) ?? null;
  return {
    solved: entries.filter(({ verdict }) => verdict === "correct").length,
    of: entries.length,
    next: next?.exercise ?? null,
    shared: sharedCause(entries, next),
  };
}

function sharedCause(entries: readonly Entry[], next: Entry | null): SharedCause | null {
  const failing = entries.filter(({ verdict }) => !DONE.has(verdict) && verdict !== "missing");
  const byCause = Map.groupBy(failing, ({ diagnosis }) => diagnosis?.misconceptions.join(" ") ?? "");
  byCause.delete("");
  const most = [...byCause.values()].toSorted((a, b) => b.length - a.length || lost(b) - lost(a))[0];
  const ofNext = [...byCause.values()].find((group) => group.some((each) => each === next));
  const group = ofNext !== undefined && ofNext.length > 1 ? ofNext : most;
  if (group === undefined || group.length < 2) return null;
  return { exercises: group.map(({ exercise }) => exercise), failing: failing.length, points: lost(group) };
}

function lost(group: readonly Entry[]): number {
  return group.reduce((sum, { score, maxScore }) => sum + maxScore - score, 0);
}
