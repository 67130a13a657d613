import type { Result } from "../coach/coach.ts";
import { isDone } from "../coach/past.ts";
import { pastsIn } from "../coach/past-file.ts";
import { inCourseOrder } from "../spec/course/order.ts";
import { exerciseIds, readExercises } from "../spec/read-exercises.ts";
import type { CheckTarget } from "./check-target.ts";
import type { Context } from "./command.ts";
import { courseMemory } from "./memory.ts";

/** The next exercise of the course that is not done, or else the first; null if all are done. */
export async function nextUndone({ exercisesFolder, id }: CheckTarget, context: Context): Promise<Result["next"]> {
  const ids = await courseIds(exercisesFolder, context);
  const pasts = pastsIn(courseMemory(exercisesFolder, context));
  const at = ids.indexOf(id) + 1;
  const next = [...ids.slice(at), ...ids.slice(0, at)].find((each) => each !== id && !isDone(pasts.get(each)));
  if (next === undefined) return null;
  const [exercise] = (await readExercises(exercisesFolder, [next])).exercises;
  return { id: next, title: exercise?.title ?? { en: next, ko: null } };
}

/** The first exercise of the course that is not done; if all are, the first. */
export async function firstUndone(exercisesFolder: string, context: Context): Promise<string | null> {
  const ids = await courseIds(exercisesFolder, context);
  const pasts = pastsIn(courseMemory(exercisesFolder, context));
  return ids.find((id) => !isDone(pasts.get(id))) ?? ids[0] ?? null;
}

/** The ids of all exercises, in the order of the course. */
export async function courseIds(exercisesFolder: string, { course: { parts } }: Context): Promise<readonly string[]> {
  return (await exerciseIds(exercisesFolder)).toSorted(inCourseOrder(parts));
}
