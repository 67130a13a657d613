import { dirname, resolve } from "node:path";
import { expect } from "vitest";
import { courseHere, refuseHandedIn } from "../cli/course-place.ts";
import { diagnosticsText, errorsIn } from "../cli/diagnostics.ts";
import { localeLanguage } from "../cli/locale.ts";
import { givenPath } from "../cli/user-folder.ts";
import type { Part } from "../model/course.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Language } from "../model/text.ts";
import { inCourseOrder, withPart } from "../spec/course/order.ts";
import { readExercises } from "../spec/read-exercises.ts";

/** What a test may say of where things are, from its own file; the course around that file says the rest. */
export type Places = { readonly exercises?: string; readonly solutions?: string; readonly lang?: Language };

/** Where the exercises and the hand-ins are, the order of the exercises, and the language of what is read. */
export type Place = {
  readonly exercises: string;
  readonly solutions: string;
  readonly parts: readonly Part[];
  readonly language: Language;
};

/** `staff`: the full specs, where the staff has its own. */
export async function placeFor(reader: "learner" | "staff", { exercises, solutions, lang }: Places): Promise<Place> {
  const here = dirname(expect.getState().testPath ?? "");
  const found = await courseHere(here);
  const place = (path: string) => givenPath(resolve(here, path));
  const handIns = solutions === undefined ? null : place(solutions);
  if (found !== null) await refuseHandedIn(found, handIns);
  const own = (reader === "staff" ? found?.staffExercises : null) ?? found?.folders.exercises ?? place("exercises");
  return {
    exercises: exercises === undefined ? own : place(exercises),
    solutions: handIns ?? found?.folders.solutions ?? place("solutions"),
    parts: found?.course?.parts ?? [],
    language: lang ?? found?.course?.language ?? (reader === "staff" ? "en" : localeLanguage()),
  };
}

/** The exercises of a place in their order, or those of `only`; throws what is wrong with their specs. */
export async function exercisesAt({ exercises, parts }: Place, only: readonly string[]): Promise<readonly Exercise[]> {
  const reading = await readExercises(exercises, only, inCourseOrder(parts));
  const errors = errorsIn(reading.diagnostics);
  if (errors.length > 0) throw new Error(diagnosticsText(errors));
  return reading.exercises.map((exercise) => withPart(exercise, parts));
}
