import type { StudentRow } from "./data.ts";

/** A misconception in the class: the students who have it, and their number in each exercise, by its index. */
export type MisconceptionCount = {
  readonly misconception: string;
  readonly students: readonly StudentRow[];
  readonly exercises: readonly { readonly exercise: number; readonly students: number }[];
};

/** Every misconception that was named, the most common first. */
export function misconceptionCounts(students: readonly StudentRow[]): readonly MisconceptionCount[] {
  const holdings = students.flatMap((student) =>
    student.holds.map(([exercise, misconception]) => ({ student, exercise, misconception })),
  );
  return [...Map.groupBy(holdings, ({ misconception }) => misconception)]
    .map(([misconception, theirs]) => ({
      misconception,
      students: [...new Set(theirs.map(({ student }) => student))],
      exercises: [...Map.groupBy(theirs, ({ exercise }) => exercise)]
        .map(([exercise, { length }]) => ({ exercise, students: length }))
        .sort((a, b) => a.exercise - b.exercise),
    }))
    .sort((a, b) => b.students.length - a.students.length || (a.misconception < b.misconception ? -1 : 1));
}

/** How many submissions are not correct, and for how many of them a misconception is named. */
export function namedFailures(students: readonly StudentRow[]): { readonly named: number; readonly of: number } {
  const failures = students.flatMap(({ verdicts, holds }) => {
    const named = new Set(holds.map(([exercise]) => exercise));
    return verdicts.flatMap((kind, i) =>
      kind === null || kind === "correct" || kind === "missing" ? [] : [named.has(i)],
    );
  });
  return { named: failures.filter((isNamed) => isNamed).length, of: failures.length };
}
