import { type AnsweredExercise, openCourse } from "../class/course.ts";
import type { Exports } from "../class/exports.ts";
import { nothingHandedIn } from "../class/handed-in.ts";
import type { Part } from "../model/course.ts";
import type { Student, UnclaimedFile } from "../model/submission.ts";
import type { Text } from "../model/text.ts";
import type { Reference } from "../reference/reference.ts";
import { folderNames } from "../report/record/folder-name.ts";
import type { Named } from "../submissions/meant-for.ts";
import { nobodysFiles } from "../submissions/nobodys-files.ts";
import type { Students } from "../submissions/students.ts";
import { unclaimedFiles } from "../submissions/unclaimed.ts";
import { aheadNotice, aheadOf } from "./ahead.ts";
import { nobodysText, nothingHandedInText, unclaimedText } from "./class-notices.ts";
import type { Context } from "./command.ts";
import { diagnosticsText, isSound } from "./diagnostics.ts";
import { CommandError, EXIT } from "./exit.ts";
import { EXPORT_OPTIONS, exportsFor } from "./exports.ts";
import { referenceFor } from "./machine.ts";
import { type ClassRules, classRules } from "./marking.ts";
import type { OptionValues } from "./options.ts";
import { refuseUnsafe } from "./own-folder.ts";
import { say } from "./report-writer.ts";
import { chosenStudents, handInsIn, isNarrowed, knownExercises } from "./selection.ts";

export const GRADE_OPTIONS = [
  ...(["exercises", "solutions", "reports", "student", "exercise", "engine", "sandbox"] as const),
  ...(["jobs", "shard", "lang", "asOf", "times", "singleFile", "prune", "json"] as const),
  ...EXPORT_OPTIONS,
] as const;

/** The parsed options of one grading. */
export type GradeOptions = OptionValues<(typeof GRADE_OPTIONS)[number]>;

/** The plan of one run, before anything is written. */
export type Plan = ClassRules & {
  readonly options: GradeOptions;
  /** The course's; null: it has none. */
  readonly title: Text | null;
  readonly isLanguageChosen: boolean;
  readonly parts: readonly Part[];
  readonly reference: Reference;
  readonly reportsFolder: string;
  readonly isNarrowed: boolean;
  /** The exercises to grade. */
  readonly asked: readonly AnsweredExercise[];
  /** The ids of all exercises. */
  readonly known: readonly string[];
  readonly handIns: Students;
  /** Files that belong to no exercise, student by student. */
  readonly unclaimed: readonly UnclaimedFile[];
  /** The students to grade. */
  readonly chosen: readonly Student[];
  /** The report folder of everyone who submitted, by name. */
  readonly folders: ReadonlyMap<string, string>;
  readonly exports: Exports;
  readonly startedAt: Date;
  readonly asOf: Date;
  /** The same in words if it is in the future; otherwise null. */
  readonly ahead: string | null;
};

/**
 * Reads what is to be graded, and refuses anything that could do harm; null if a spec has an error, which is reported.
 */
export async function planFor(
  options: GradeOptions,
  { streams, course: inUse }: Pick<Context, "streams" | "course">,
): Promise<Plan | null> {
  const startedAt = new Date();
  const reportsFolder = options.reports;
  const reference = await referenceFor(options.engine, streams);
  const known = await knownExercises(options.exercises, options, inUse);
  const course = await openCourse(options.exercises, reference, options.exercise, inUse.parts);
  if (!isSound(course.diagnostics, "graded", streams)) return null;
  streams.err(diagnosticsText([...inUse.diagnostics, ...course.diagnostics]));
  refuseUnsafe(reportsFolder, { "hand-ins": options.solutions, exercises: options.exercises });
  const handIns = handInsIn(options.solutions);
  for (const { folder, why } of handIns.refused) streams.err(`refused: ${JSON.stringify(folder)}: ${why}\n`);
  const chosen = chosenStudents(handIns.students, options, options.solutions);
  const named = namedExercises(known, course.exercises);
  const unclaimed = handIns.students.flatMap((student) => unclaimedFiles(options.solutions, student, named));
  const chosenFolders = new Set(chosen.map(({ folder }) => folder));
  streams.err(unclaimedText(unclaimed.filter(({ folder }) => chosenFolders.has(folder))));
  if (options.student === undefined) streams.err(nobodysText(nobodysFiles(options.solutions, named)));
  refuseNothing(options, handIns, unclaimed, known);
  const asOf = options.asOf?.date ?? startedAt;
  const ahead = aheadOf(options.asOf, startedAt);
  say(aheadNotice(ahead, options.lang), streams);
  return {
    options,
    title: inUse.title,
    isLanguageChosen: inUse.isLanguageChosen,
    parts: inUse.parts,
    reference,
    reportsFolder,
    isNarrowed: isNarrowed(options),
    asked: course.exercises,
    known,
    handIns,
    unclaimed,
    chosen,
    folders: folderNames(handIns.students.map(({ name }) => name)),
    exports: exportsFor(options, asOf, chosen.length, reportsFolder),
    startedAt,
    asOf,
    ahead,
    ...(await classRules(
      inUse,
      options,
      {
        students: handIns.students.map(({ name }) => name),
        known,
        exercises: course.exercises.map(({ exercise }) => exercise),
      },
      streams,
    )),
  };
}

/** A folder without submissions is the wrong one, and would produce a class without marks. */
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

/** For an exercise that is not graded now, only the id can name a file. */
function namedExercises(known: readonly string[], read: readonly AnsweredExercise[]): readonly Named[] {
  const specs = new Map(read.map(({ exercise }) => [exercise.id, exercise]));
  return known.map((id) => specs.get(id) ?? { id });
}
