import type { Language, Text } from "./text.ts";

/** Exercises that belong together, in the order in which they are listed. */
export type Part = { readonly title: Text; readonly exercises: readonly string[] };

/** A course as its `course.yaml` describes it. */
export type CourseFile = {
  readonly title: Text;
  /** The language of what learners read, if no option names one; null: not said. */
  readonly language: Language | null;
  /** Whether it is the copy that learners get, which must not have hidden cases. */
  readonly isLearnersCopy: boolean;
  /** Relative to the file's own folder. */
  readonly folders: CourseFolders;
  readonly parts: readonly Part[];
};

export type CourseFolders = { readonly exercises: string; readonly solutions: string; readonly reports: string };
