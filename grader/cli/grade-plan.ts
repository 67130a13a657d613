import { type AnsweredExercise, openCourse } from "../class/course.ts";
import type { Exports } from "../class/exports.ts";
import { nothingHandedIn } from "../class/handed-in.ts";
import type { Student, UnclaimedFile } from "../model/submission.ts";
import type { Reference } from "../reference/reference.ts";
import { folderNames } from "../report/record/folder-name.ts";
import type { Named } from "../submissions/meant-for.ts";
import { nobodysFiles } from "../submissions/nobodys-files.ts";
import type { Students } from "../submissions/students.ts";
import { unclaimedFiles } from "../submissions/unclaimed.ts";
import { aheadNotice, aheadOf } from "./ahead.ts";
import { nobodysText, nothingHandedInText, unclaimedText } from "./class-notices.ts";
import { diagnosticsText, errorsIn, inErrorText } from "./diagnostics.ts";
import { CommandError, EXIT } from "./exit.ts";
import { EXPORT_OPTIONS, exportsFor } from "./exports.ts";
import { referenceFor } from "./machine.ts";
import type { Given } from "./options.ts";
import { refuseUnsafe } from "./own-folder.ts";
import { say } from "./report-writer.ts";
import { chosenStudents, handInsIn, isNarrowed, knownExercises } from "./selection.ts";
import type { Streams } from "./streams.ts";

export const GRADE_OPTIONS = [
  ...(["exercises", "solutions", "reports", "student", "exercise", "engine", "sandbox"] as const),
  ...(["jobs", "shard", "lang", "asOf", "singleFile", "prune", "json"] as const),
  ...EXPORT_OPTIONS,
] as const;

/** What the command line says of one grading. */
export type GradeOptions = Given<(typeof GRADE_OPTIONS)[number]>;

/** What one run is about, before anything is written. */
export type Plan = {
  readonly given: GradeOptions;
  readonly reference: Reference;
  readonly reportsFolder: string;
  readonly isNarrowed: boolean;
  /** The exercises that are graded. */
  readonly asked: readonly AnsweredExercise[];
  /** The ids of all that there are. */
  readonly known: readonly string[];
  readonly handIns: Students;
  /** Files that belong to no exercise, student after student. */
  readonly unclaimed: readonly UnclaimedFile[];
  /** The students that are graded. */
  readonly chosen: readonly Student[];
  /** The report folder of everybody who hands in, by name. */
  readonly folders: ReadonlyMap<string, string>;
  readonly exports: Exports;
  readonly startedAt: Date;
  readonly asOf: Date;
  /** The same in words, where it is yet to come. */
  readonly ahead: string | null;
};

/** Reads what is to be graded, and refuses what could do harm; null where a spec is in error, which is said. */
export async function planFor(given: GradeOptions, streams: Streams): Promise<Plan | null> {
  const startedAt = new Date();
  const reportsFolder = given.reports;
  const reference = referenceFor(given.engine, streams);
  const known = await knownExercises(given.exercises, given);
  const course = await openCourse(given.exercises, reference, given.exercise);
  if (errorsIn(course.diagnostics).length > 0) {
    streams.err(inErrorText(course.diagnostics, "graded"));
    return null;
  }
  streams.err(diagnosticsText(course.diagnostics));
  refuseUnsafe(reportsFolder, { "hand-ins": given.solutions, exercises: given.exercises });
  const handIns = handInsIn(given.solutions);
  for (const { folder, why } of handIns.refused) streams.err(`refused: ${JSON.stringify(folder)}: ${why}\n`);
  const chosen = chosenStudents(handIns.students, given, given.solutions);
  const named = namedExercises(known, course.exercises);
  const unclaimed = handIns.students.flatMap((student) => unclaimedFiles(given.solutions, student, named));
  const chosenFolders = new Set(chosen.map(({ folder }) => folder));
  streams.err(unclaimedText(unclaimed.filter(({ folder }) => chosenFolders.has(folder))));
  if (given.student === undefined) streams.err(nobodysText(nobodysFiles(given.solutions, named)));
  refuseNothing(given, handIns, unclaimed, known);
  const asOf = given.asOf?.date ?? startedAt;
  const ahead = aheadOf(given.asOf, startedAt);
  say(aheadNotice(ahead, given.lang), streams);
  return {
    given,
    reference,
    reportsFolder,
    isNarrowed: isNarrowed(given),
    asked: course.exercises,
    known,
    handIns,
    unclaimed,
    chosen,
    folders: folderNames(handIns.students.map(({ name }) => name)),
    exports: exportsFor(given, asOf, chosen.length, reportsFolder),
    startedAt,
    asOf,
    ahead,
  };
}

/** A folder in which nobody has handed in anything is the wrong one, and would leave a class without marks. */
function refuseNothing(
  { solutions, exercises }: GradeOptions,
  { students }: Students,
  unclaimed: readonly UnclaimedFile[],
  known: readonly string[],
): void {
  const isMeant = unclaimed.some(({ file, exercise }) => exercise !== null && !file.includes("/"));
  const found = isMeant ? null : nothingHandedIn(solutions, students, known);
  if (found !== null) throw new CommandError(nothingHandedInText(solutions, exercises, found), EXIT.usage);
}

/** Of an exercise that is not graded now, a file may be called after the id alone. */
function namedExercises(known: readonly string[], read: readonly AnsweredExercise[]): readonly Named[] {
  const specs = new Map(read.map(({ exercise }) => [exercise.id, exercise]));
  return known.map((id) => specs.get(id) ?? { id });
}
