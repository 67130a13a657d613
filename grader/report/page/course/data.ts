import type { Text } from "../../../model/text.ts";
import type { PageTask } from "../task/data.ts";

/** The page of a course without any student. */
export type CoursePageData = {
  /** Null: the course has no title. */
  readonly title: Text | null;
  /** In the order of the course. */
  readonly exercises: readonly CourseExercise[];
};

export type CourseExercise = {
  readonly id: string;
  readonly title: Text;
  /** Only if a part of the course lists it. */
  readonly part?: Text;
  readonly task: PageTask;
};
