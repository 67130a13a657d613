import type { Detail, SharedExercise, StudentPageData } from "./data.ts";

/** What stands in a page for its script: the data without the student's texts, which are there to be read. */
export type Embedded = {
  readonly own: StudentPageData;
  readonly detail: Detail;
  /** The exercises whose shared scripts the page needs. */
  readonly shared: readonly string[];
};

/** Where the scripts of exercises put what they share. */
export type Registry = { poolgradeExercises?: Record<string, SharedExercise> };

/** The data as it is embedded: lines are left out. */
export function embedded(own: StudentPageData, detail: Detail, shared: readonly string[]): Embedded {
  const withoutLines = JSON.parse(
    JSON.stringify(own, (key, value: unknown) => (key === "lines" ? undefined : value)),
  ) as StudentPageData;
  return { own: withoutLines, detail, shared };
}

/** The data with its texts put back, `linesOf` an element. */
export function restored({ own }: Embedded, linesOf: (id: string) => readonly string[]): StudentPageData {
  return {
    ...own,
    exercises: own.exercises.map((each) => ({
      ...each,
      source: each.source && { ...each.source, lines: linesOf(`${each.exercise}.source`) },
      cases: each.cases.map((one) =>
        one.kind === "hidden" || one.printed === undefined
          ? one
          : { ...one, printed: { ...one.printed, lines: linesOf(`${each.exercise}.${one.case}.printed`) } },
      ),
    })),
  };
}
