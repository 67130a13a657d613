import { keepSketchesIn } from "../diagnosis/fingerprints.ts";
import type { AnsweredCase } from "../model/answer.ts";
import type { Part } from "../model/course.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Reference } from "../reference/reference.ts";
import { inCourseOrder, withPart } from "../spec/course/order.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { keptSketches } from "./kept-sketches.ts";

/** Exercises with their answers: everything about a class that does not depend on the submissions. */
export type Course = { readonly exercises: readonly AnsweredExercise[]; readonly diagnostics: readonly Diagnostic[] };

export type AnsweredExercise = { readonly exercise: Exercise; readonly cases: readonly AnsweredCase[] };

/**
 * Reads and answers the exercises of a folder, or those of `only`, in the order of the course's parts. A spec with an
 * error is left out and reported in the diagnostics.
 */
export async function openCourse(
  folder: string,
  reference: Reference,
  only: readonly string[] = [],
  parts: readonly Part[] = [],
): Promise<Course> {
  keepSketchesIn(keptSketches);
  const reading = await readExercises(folder, only, inCourseOrder(parts));
  const exercises: AnsweredExercise[] = [];
  const diagnostics = [...reading.diagnostics];
  for (const exercise of reading.exercises) {
    const answers = await reference.answers(exercise);
    diagnostics.push(...answers.diagnostics);
    if (answers.diagnostics.every(({ severity }) => severity === "warning"))
      exercises.push({ exercise: withPart(exercise, parts), cases: answers.cases });
  }
  return { exercises, diagnostics };
}
