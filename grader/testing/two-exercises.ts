import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pooling, type TestCourse, testCourse } from "./course.ts";

/** The small course with a second exercise, `second`, submitted by anna and ben. */
export async function twoExercises(): Promise<TestCourse> {
  const course = await testCourse();
  const spec = await readFile(join(course.folder, "exercises/max-pool-2d/exercise.yaml"), "utf8");
  const second = spec.replace("id: max-pool-2d", "id: second").replace("Max pooling", "The second one");
  await course.write("exercises/second/exercise.yaml", second);
  for (const name of ["anna", "ben"]) {
    await course.write(`solutions/${name}/second.ts`, pooling("Number.NEGATIVE_INFINITY"));
  }
  return course;
}
