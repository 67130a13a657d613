import type { InTime, Ranked } from "../collect/attempt.ts";
import type { Collection } from "../collect/collect.ts";
import type { Placing } from "../collect/placing.ts";
import type { ToldArchive } from "./collect-input.ts";

/** What a collection comes to. */
export type CollectOutcome = {
  readonly archives: readonly ToldArchive[];
  readonly collection: Collection;
  /** What the record has of earlier archives. */
  readonly before: readonly Ranked[];
  readonly isInTime: InTime;
  /** Whether an attempt may count in spite of being late. */
  readonly mayCount: InTime;
  /** All attempts of the students and exercises that are in the archives, earlier ones too. */
  readonly rows: readonly Ranked[];
  readonly placings: readonly Placing[];
  readonly missing: readonly Missing[];
  /** The file of the roster; null: there is none. */
  readonly roster: string | null;
  readonly solutions: string;
  readonly record: string;
  /** Whether hand-ins may take the place of others. */
  readonly isReplacing: boolean;
  /** Whether it was written, or only might be. */
  readonly isWritten: boolean;
};

/** Who of the roster has handed in nothing for an exercise that others have handed in. */
export type Missing = { readonly exercise: string; readonly students: readonly string[] };

/** Who is missing, by the exercises of these archives; who is in the record of earlier ones is not. */
export function missingIn(
  { attempts, expected }: Collection,
  all: readonly Ranked[],
  exercises: readonly string[],
): readonly Missing[] {
  if (expected === null) return [];
  return exercises
    .filter((id) => attempts.some(({ exercise }) => exercise === id))
    .map((exercise) => {
      const there = new Set(all.filter((each) => each.exercise === exercise).map(({ student }) => student));
      return { exercise, students: expected.filter((student) => !there.has(student)).toSorted() };
    })
    .filter(({ students }) => students.length > 0);
}
