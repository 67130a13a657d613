import type { Part } from "../../model/course.ts";
import type { Exercise } from "../../model/exercise.ts";

/** Sorts ids into the order of a course; those that no part lists come last, in the order of their code points. */
export function inCourseOrder(parts: readonly Part[]): (a: string, b: string) => number {
  const listed = parts.flatMap(({ exercises }) => exercises);
  const places = new Map(listed.map((id, i) => [id, i]));
  const placeOf = (id: string) => places.get(id) ?? listed.length;
  return (a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The exercise with the title of the part that lists it. */
export function withPart(exercise: Exercise, parts: readonly Part[]): Exercise {
  const part = parts.find(({ exercises }) => exercises.includes(exercise.id));
  return part === undefined ? exercise : { ...exercise, part: part.title };
}
