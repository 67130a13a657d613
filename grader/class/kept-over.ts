import type { ExerciseReport } from "../model/report.ts";
import type { AnsweredExercise } from "./course.ts";
import type { KeptOutputs, StudentOutputs } from "./kept-outputs.ts";
import { wasRead } from "./views.ts";
import { reportIn, type WrittenReport } from "./written-report.ts";

/** The parts of an existing report that a partial run keeps. */
export type KeptOver = { readonly entries: readonly ExerciseReport[]; readonly outputs: StudentOutputs };

const NOTHING: KeptOver = { entries: [], outputs: new Map() };

/** Which entries a run keeps of the reports it rewrites. */
export type Keeping = {
  readonly course: readonly AnsweredExercise[];
  readonly kept: KeptOutputs;
  readonly keeps: (exercise: string) => boolean;
  /** Whether an unreadable report may be replaced: not if the run rewrites only part of it. */
  readonly replacesUnreadable: boolean;
};

/** The entries of a student's report that this run keeps, with their outputs if known. */
export async function keptOver(
  { course, kept, keeps, replacesUnreadable }: Keeping,
  reportsFolder: string,
  folder: string,
  student: string,
): Promise<KeptOver> {
  const written = await reportIn(reportsFolder, folder).catch((error: unknown) => {
    if (replacesUnreadable) return null;
    throw new UnreadableReport(error);
  });
  if (written === null || written.report.student !== student) return NOTHING;
  const entries = written.report.exercises.filter(({ exercise }) => keeps(exercise));
  if (entries.length === 0) return NOTHING;
  return { entries, outputs: await outputsBehind(written, entries, course, kept) };
}

/** The report with a student's other exercises, which this run has to keep, cannot be read. */
export class UnreadableReport extends Error {
  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`the report that lies there cannot be read (${why}): remove it, or grade the student's exercises all`);
  }
}

/** The outputs that these entries of a report are based on, if cached. */
export async function outputsBehind(
  { text }: WrittenReport,
  entries: readonly ExerciseReport[],
  course: readonly AnsweredExercise[],
  kept: KeptOutputs,
): Promise<StudentOutputs> {
  const read = new Set(entries.filter(wasRead).map(({ exercise }) => exercise));
  const exercises = course.map(({ exercise }) => exercise).filter(({ id }) => read.has(id));
  return exercises.length === 0 ? new Map() : kept.get(text, exercises);
}
