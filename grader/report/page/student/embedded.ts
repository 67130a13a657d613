import type { Changes } from "../../facts/changes.ts";
import type { Packed } from "../shared/packed.ts";
import type { Detail } from "../shared/setting.ts";
import type { StudentPageData } from "./data.ts";

/** The data embedded in a page for its script, without the submitted source, which the page already shows. */
export type Embedded = {
  readonly own: StudentPageData;
  readonly detail: Detail;
  /** The exercises whose shared scripts the page needs. */
  readonly shared: readonly string[];
};

/** Where scripts store what exercises share, their tasks, and what has changed. */
export type Registry = {
  poolgradeExercises?: Record<string, Packed>;
  poolgradeTasks?: Record<string, Packed>;
  poolgradeChanges?: Changes;
};

/** Prepares the data for embedding, without the lines of the submitted source. */
export function embed(own: StudentPageData, detail: Detail, shared: readonly string[]): Embedded {
  const exercises = own.exercises.map((each) => ({ ...each, source: each.source && { ...each.source, lines: [] } }));
  return { own: { ...own, exercises }, detail, shared };
}

/** Restores the data with those lines; `linesOf` reads the lines of an element. */
export function restore({ own }: Embedded, linesOf: (id: string) => readonly string[]): StudentPageData {
  const exercises = own.exercises.map((each) => ({
    ...each,
    source: each.source && { ...each.source, lines: linesOf(`${each.exercise}.source`) },
  }));
  return { ...own, exercises };
}
