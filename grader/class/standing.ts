import type { ClassLine } from "../model/class-line.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Report } from "../model/report.ts";
import { isOfToday } from "../reference/asked.ts";
import { classLine } from "./class-line.ts";
import type { AnsweredExercise } from "./course.ts";
import { reportIn, writtenFolders } from "./written-report.ts";

/** The existing reports in a reports folder. */
export type Standing = {
  readonly reports: readonly StandingReport[];
  /** Folders whose report cannot be read. */
  readonly unreadable: readonly { readonly folder: string; readonly why: string }[];
};

/** The parts of a report that the class needs. */
export type StandingReport = {
  readonly student: string;
  readonly folder: string;
  readonly line: ClassLine;
  /** The spec that each exercise's marks were given for; undefined if the report does not say. */
  readonly specs: ReadonlyMap<string, string | undefined>;
};

/** Reads the reports in a folder, or only those in `folders`; entries without a report are not ours. */
export async function standing(reportsFolder: string, folders?: readonly string[]): Promise<Standing> {
  const reports: StandingReport[] = [];
  const unreadable: { folder: string; why: string }[] = [];
  for (const folder of folders ?? (await writtenFolders(reportsFolder))) {
    try {
      const written = await reportIn(reportsFolder, folder);
      if (written !== null) reports.push(standingReport(written.report, folder, written.isStaffs));
    } catch (error) {
      unreadable.push({ folder, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { reports, unreadable };
}

/** Every exercise in these reports. */
export function exercisesIn(reports: readonly StandingReport[]): ReadonlySet<string> {
  return new Set(reports.flatMap(({ specs }) => [...specs.keys()]));
}

/** The report's line in the class, compared with the course as it is today. */
export function lineOf({ line, specs }: StandingReport, course: readonly AnsweredExercise[]): ClassLine {
  const older = new Set([...specs].filter(([id, spec]) => !isOfCourse(id, spec, course)).map(([id]) => id));
  if (older.size === 0) return line;
  const exercises = line.exercises.map((each) => ({ ...each, isOlder: older.has(each.exercise) }));
  return { ...line, summary: { ...line.summary, older: [...older] }, exercises };
}

/** The exercises of a report whose marks were not given for the course as it is today. */
export function olderIn(report: Report, course: readonly AnsweredExercise[]): ReadonlySet<string> {
  const older = report.exercises.filter(({ exercise, spec }) => !isOfCourse(exercise, spec, course));
  return new Set(older.map(({ exercise }) => exercise));
}

function standingReport(report: Report, folder: string, hasStaffReport: boolean): StandingReport {
  const specs = new Map(report.exercises.map(({ exercise, spec }) => [exercise, spec]));
  return { student: report.student, folder, line: classLine(report, folder, hasStaffReport), specs };
}

function isOfCourse(id: string, spec: string | undefined, course: readonly AnsweredExercise[]): boolean {
  const exercise: Exercise | undefined = course.find((each) => each.exercise.id === id)?.exercise;
  return exercise !== undefined && spec !== undefined && isOfToday({ spec }, exercise);
}
