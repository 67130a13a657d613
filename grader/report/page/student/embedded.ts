import type { Detail, SharedExercise, StudentPageData } from "./data.ts";

/** What stands in a page for its script: the data without what was handed in, which is there to be read. */
export type Embedded = {
  readonly own: StudentPageData;
  readonly detail: Detail;
  /** The exercises whose shared scripts the page needs. */
  readonly shared: readonly string[];
};

/** Where the scripts of exercises put what they share. */
export type Registry = { poolgradeExercises?: Record<string, SharedExercise> };

/** The data as it is embedded: the lines of what was handed in are left out. */
export function embedded(own: StudentPageData, detail: Detail, shared: readonly string[]): Embedded {
  const exercises = own.exercises.map((each) => ({ ...each, source: each.source && { ...each.source, lines: [] } }));
  return { own: { ...own, exercises }, detail, shared };
}

/** The data with those lines put back, `linesOf` an element. */
export function restored({ own }: Embedded, linesOf: (id: string) => readonly string[]): StudentPageData {
  const exercises = own.exercises.map((each) => ({
    ...each,
    source: each.source && { ...each.source, lines: linesOf(`${each.exercise}.source`) },
  }));
  return { ...own, exercises };
}
