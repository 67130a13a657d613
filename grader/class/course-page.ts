import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Exercise } from "../model/exercise.ts";
import type { Language, Text } from "../model/text.ts";
import { coursePageData } from "../report/page-data/course-page.ts";
import { writeWhole } from "../store/write-whole.ts";
import type { PageWriting } from "./student-pages.ts";

/** Writes the page of the course, which says what there is to do; without pages, an older one is removed. */
export async function writeCoursePage(
  reportsFolder: string,
  title: Text | null,
  exercises: readonly Exercise[],
  asOf: Date,
  language: Language,
  writing: PageWriting | null,
): Promise<void> {
  const file = join(reportsFolder, "course.html");
  if (writing === null) return rm(file, { force: true });
  const data = coursePageData(title, exercises, asOf);
  await writeWhole(file, writing.pages.course(data, language, writing.filesOf("student", "")));
}
