import type { StudentRow, SummaryPageData } from "./data.ts";
import { handedIn } from "./progress.ts";

/** A cause of failures in the class. */
export type CauseCount<Id> = {
  readonly cause: Id;
  /** Points lost in the exercises that fail because of it. */
  readonly lost: number;
  /** How many submissions fail because of it. */
  readonly failures: number;
  readonly students: readonly Concerned[];
  /** How many students in each exercise, by its index. */
  readonly exercises: readonly { readonly exercise: number; readonly students: number }[];
};

/** A student, and the first exercise that is meant, by its index; null: no single one. */
export type Concerned = { readonly row: StudentRow; readonly exercise: number | null };

type Causes<Id> = (row: StudentRow) => readonly (readonly [exercise: number, cause: Id])[];

/** Every cause that was found: the one that costs most points first, then the one with most failures. */
export function causeCounts<Id extends string>(
  { students, exercises }: Pick<SummaryPageData, "students" | "exercises">,
  causesOf: Causes<Id>,
): readonly CauseCount<Id>[] {
  const found = students.flatMap((row) => causesOf(row).map(([exercise, cause]) => ({ row, exercise, cause })));
  return [...Map.groupBy(found, ({ cause }) => cause)]
    .map(([cause, theirs]) => ({
      cause,
      lost: theirs.reduce((sum, { row, exercise }) => sum + lostIn(row, exercise, exercises), 0),
      failures: theirs.length,
      students: firstOfEach(theirs),
      exercises: [...Map.groupBy(theirs, ({ exercise }) => exercise)]
        .map(([exercise, { length }]) => ({ exercise, students: length }))
        .sort((a, b) => a.exercise - b.exercise),
    }))
    .sort((a, b) => b.lost - a.lost || b.failures - a.failures || (a.cause < b.cause ? -1 : 1));
}

/** How many submissions are not correct, and for how many of them a misconception is named. */
export function namedFailures(students: readonly StudentRow[]): { readonly named: number; readonly of: number } {
  const failures = students.flatMap(({ verdicts, holds }) => {
    const named = new Set(holds.map(([exercise]) => exercise));
    return verdicts.flatMap((kind, i) => (handedIn(kind) && kind !== "correct" ? [named.has(i)] : []));
  });
  return { named: failures.filter((isNamed) => isNamed).length, of: failures.length };
}

function lostIn({ scores }: StudentRow, exercise: number, exercises: SummaryPageData["exercises"]): number {
  return Math.max(0, (exercises[exercise]?.maxScore ?? 0) - (scores[exercise] ?? 0));
}

function firstOfEach(concerned: readonly Concerned[]): readonly Concerned[] {
  return [...Map.groupBy(concerned, ({ row }) => row).values()].flatMap(([first]) => first ?? []);
}
