import { join } from "node:path";
import type { Marking } from "../marks/marked.ts";
import type { ClassLine } from "../model/class-line.ts";
import type { ExerciseReport, Report } from "../model/report.ts";
import type { Language, Text } from "../model/text.ts";
import type { ExerciseView } from "../report/access/view.ts";
import type { StudentResult } from "../report/exports/shown.ts";
import type { Changes } from "../report/facts/changes.ts";
import { writeChanges } from "./changes.ts";
import { classLine } from "./class-line.ts";
import type { AnsweredExercise } from "./course.ts";
import type { Exports } from "./exports.ts";
import type { StudentOutputs } from "./kept-outputs.ts";
import type { PictureAssets } from "./picture-assets.ts";
import { REPORT_FOLDERS, studentResult, writeStudentReports } from "./reports-folder.ts";
import { olderIn } from "./standing.ts";
import type { PageWriting } from "./student-pages.ts";
import { exerciseView, wasRead } from "./views.ts";
import { shownReport } from "./written-report.ts";

/** Everything needed to write the results of a class to files. */
export type ReportWriter = {
  /** Every exercise that a report may include. */
  readonly exercises: readonly AnsweredExercise[];
  /** The course's; null: it has none. */
  readonly title: Text | null;
  readonly reportsFolder: string;
  readonly pictures: PictureAssets;
  /** null: reports come without HTML. */
  readonly pages: PageWriting | null;
  readonly exports: Exports;
  readonly asOf: Date;
  /** The same in words if it is in the future; otherwise null. */
  readonly ahead: string | null;
  readonly language: Language;
  /** How points become marks; null: nothing is known of the course. */
  readonly marking: Marking | null;
};

/** A student's results to be published. */
export type Published = {
  readonly report: Report;
  /** The whole report as JSON. */
  readonly text: string;
  readonly folder: string;
  readonly outputs: StudentOutputs;
  /** Exercises not graded in this run. */
  readonly keptOver: ReadonlySet<string>;
};

/** `isPoorer`: the pages would show less than before, so the existing ones are left as they are. */
export type Publishing = {
  readonly line: ClassLine;
  readonly isPoorer: boolean;
  /** What the student's report says otherwise than the one before; null: nothing. */
  readonly changes: Changes | null;
};

/** Writes every form of a student's report; returns their line in the class. */
export async function publish(publication: ReportWriter, published: Published): Promise<Publishing> {
  const { reportsFolder, pictures, pages, language } = publication;
  const { report, text, folder, outputs, keptOver } = published;
  const isPoorer = report.exercises.some(
    (entry) => keptOver.has(entry.exercise) && !isRenderable(entry, publication.exercises, outputs),
  );
  const before = await shownReport(reportsFolder, folder);
  const result = await resultOf(publication, published, pictures, before);
  const hasStaffReport = await writeStudentReports(reportsFolder, result, text, language, pages, isPoorer);
  const changes = await writeChanges(
    join(reportsFolder, REPORT_FOLDERS.student, folder),
    before,
    result.visible.report,
  );
  await publication.exports.student(result, changes);
  const line = classLine(report, folder, hasStaffReport, olderIn(report, publication.exercises));
  return { line, isPoorer, changes };
}

/**
 * A student's result with everything its forms show; without pictures if `shelf` is null. `before` is the report that the
 * student could see so far.
 */
export async function resultOf(
  { exercises: course, asOf, ahead }: ReportWriter,
  { report, folder, outputs, keptOver }: Published,
  shelf: PictureAssets | null,
  before: Report | null,
): Promise<StudentResult> {
  const exercises = new Map<string, ExerciseView>();
  for (const answered of course) {
    const { id } = answered.exercise;
    const entry = report.exercises.find((each) => each.exercise === id);
    if (entry === undefined) continue;
    exercises.set(id, await exerciseView(answered, entry, outputs.get(id) ?? null, asOf, shelf));
  }
  const whole = { report, exercises, older: olderIn(report, course), ...(ahead === null ? {} : { ahead }) };
  return studentResult(folder, whole, asOf, keptOver.size === 0 ? null : before);
}

/** Whether everything ever shown of an entry can be shown again. */
function isRenderable(
  entry: ExerciseReport,
  course: readonly AnsweredExercise[],
  outputs: ReadonlyMap<string, unknown>,
): boolean {
  const isThere = course.some(({ exercise }) => exercise.id === entry.exercise);
  return isThere && (!wasRead(entry) || outputs.has(entry.exercise));
}
