import type { ClassLine } from "../model/class-line.ts";
import type { Report } from "../model/report.ts";
import type { Language } from "../model/text.ts";
import type { ExerciseView } from "../report/view.ts";
import { classLine } from "./class-line.ts";
import type { AnsweredExercise } from "./course.ts";
import type { Exports } from "./exports.ts";
import type { StudentOutputs } from "./kept-outputs.ts";
import type { PictureShelf } from "./picture-shelf.ts";
import { studentResult, writeStudentReports } from "./reports-folder.ts";
import type { PageWriting } from "./student-pages.ts";
import { exerciseView } from "./views.ts";

/** How the results of a class become files. */
export type Publication = {
  readonly exercises: readonly AnsweredExercise[];
  readonly reportsFolder: string;
  readonly shelf: PictureShelf;
  /** null: reports come without HTML. */
  readonly pages: PageWriting | null;
  readonly exports: Exports;
  readonly asOf: Date;
  readonly language: Language;
};

/** Writes every form of a student's report, of which `text` is the whole JSON; returns their line in the class. */
export async function publish(
  publication: Publication,
  { report, text }: { readonly report: Report; readonly text: string },
  folder: string,
  outputs: StudentOutputs,
): Promise<ClassLine> {
  const { reportsFolder, shelf, pages, asOf, language } = publication;
  const exercises = new Map<string, ExerciseView>();
  for (const answered of publication.exercises) {
    const { id } = answered.exercise;
    const entry = report.exercises.find((each) => each.exercise === id);
    if (entry === undefined) continue;
    exercises.set(id, await exerciseView(answered, entry, outputs.get(id) ?? null, asOf, shelf));
  }
  const result = studentResult(folder, { report, exercises }, asOf);
  const hasStaffReport = await writeStudentReports(reportsFolder, result, text, language, pages);
  await publication.exports.student(result);
  return classLine(report, folder, hasStaffReport);
}

/** Paths below the reports folder of the pictures and scripts that were published so far. */
export function shownPaths({ shelf, pages }: Pick<Publication, "shelf" | "pages">): ReadonlySet<string> {
  return new Set([...shelf.paths(), ...(pages?.shelf.paths() ?? [])]);
}
