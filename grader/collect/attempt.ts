import type { Moment } from "../model/moment.ts";

/** One file that a student handed in for an exercise. */
export type Attempt = {
  /** The name of the student's folder among the hand-ins. */
  readonly student: string;
  readonly exercise: string;
  /** Null: the platform does not say. */
  readonly submitted: Moment | null;
  /** Whether the platform calls it late; null if it does not say. */
  readonly isLate: boolean | null;
  /** All students whose hand-in it is, if they are a group. */
  readonly members: readonly string[];
  /** The archive, and the path in it. */
  readonly from: string;
  readonly path: string;
  readonly sha256: string;
};

/** An attempt with its number, from 1, and whether it is the one that is graded. */
export type Ranked = Attempt & { readonly attempt: number; readonly isChosen: boolean };

/** Whether an attempt is in time, with the student's own exceptions. */
export type InTime = (attempt: Attempt) => boolean;

/**
 * Ranks the attempts of one student at one exercise, given in the order in which they were made as far as that is known.
 * The latest one in time counts; where none is in time, the latest.
 */
export function ranked(attempts: readonly Attempt[], isInTime: InTime): readonly Ranked[] {
  const inOrder = attempts.every(({ submitted }) => submitted !== null)
    ? attempts.toSorted((a, b) => timeOf(a) - timeOf(b))
    : attempts;
  const lastInTime = inOrder.findLastIndex(isInTime);
  const chosen = lastInTime === -1 ? inOrder.length - 1 : lastInTime;
  return inOrder.map((attempt, i) => ({ ...attempt, attempt: i + 1, isChosen: i === chosen }));
}

function timeOf({ submitted }: Attempt): number {
  return submitted?.date.getTime() ?? 0;
}
