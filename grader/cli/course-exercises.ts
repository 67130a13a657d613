import type { Exercise } from "../model/exercise.ts";
import { inCourseOrder, withPart } from "../spec/course/order.ts";
import { readExercises } from "../spec/read-exercises.ts";
import type { Context } from "./command.ts";
import { isSound } from "./diagnostics.ts";

/** The exercises of the course, or those of `only`, in its order; null if a spec is in error, after saying so. */
export async function courseExercises(
  folder: string,
  only: readonly string[],
  undone: string,
  { course: { parts }, streams }: Context,
): Promise<readonly Exercise[] | null> {
  const { exercises, diagnostics } = await readExercises(folder, only, inCourseOrder(parts));
  return isSound(diagnostics, undone, streams) ? exercises.map((exercise) => withPart(exercise, parts)) : null;
}
