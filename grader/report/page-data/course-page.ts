import type { Exercise } from "../../model/exercise.ts";
import type { Text } from "../../model/text.ts";
import type { CoursePageData } from "../page/course/data.ts";
import { pageTask } from "./page-task.ts";

/** The page of a course without any student, as students may see it at the moment `asOf`. */
export function coursePageData(title: Text | null, exercises: readonly Exercise[], asOf: Date): CoursePageData {
  return {
    title,
    exercises: exercises.map((exercise) => ({
      id: exercise.id,
      title: exercise.title,
      ...(exercise.part === undefined ? {} : { part: exercise.part }),
      task: pageTask(exercise, asOf),
    })),
  };
}
