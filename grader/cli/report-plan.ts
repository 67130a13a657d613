import { type AnsweredExercise, openCourse } from "../class/course.ts";
import { exercisesIn, type Standing, standing } from "../class/standing.ts";
import { foldersOf, writtenFolders } from "../class/written-report.ts";
import type { Text } from "../model/text.ts";
import { exerciseIds } from "../spec/read-exercises.ts";
import type { Context } from "./command.ts";
import { diagnosticsText, isSound } from "./diagnostics.ts";
import { CommandError, EXIT } from "./exit.ts";
import { EXPORT_OPTIONS } from "./exports.ts";
import { referenceFor } from "./machine.ts";
import { type ClassRules, classRules } from "./marking.ts";
import type { OptionValues } from "./options.ts";
import { refuseUnsafe } from "./own-folder.ts";
import { listNames } from "./phrases.ts";
import { unknownStudent } from "./selection.ts";

export const REPORT_OPTIONS = [
  ...([
    "exercises",
    "solutions",
    "reports",
    "student",
    "engine",
    "jobs",
    "lang",
    "asOf",
    "times",
    "singleFile",
    "json",
  ] as const),
  ...EXPORT_OPTIONS,
] as const;

/** The parsed options of one rendering. */
export type ReportOptions = OptionValues<(typeof REPORT_OPTIONS)[number]>;

/** The plan of one rendering. */
export type Plan = ClassRules & {
  readonly options: ReportOptions;
  /** The course's; null: it has none. */
  readonly title: Text | null;
  readonly isLanguageChosen: boolean;
  readonly reportsFolder: string;
  readonly folders: readonly string[];
  readonly found: Standing;
  readonly exercises: readonly AnsweredExercise[];
};

/**
 * Reads the existing reports and the exercises, and refuses anything that could do harm; null if a spec has an error.
 */
export async function planFor(
  options: ReportOptions,
  { streams, course: inUse }: Pick<Context, "streams" | "course">,
): Promise<Plan | null> {
  const reportsFolder = options.reports;
  const folders = await chosenFolders(reportsFolder, options);
  refuseUnsafe(reportsFolder, { "hand-ins": options.solutions, exercises: options.exercises });
  const found = await standing(reportsFolder);
  await refuseOtherExercises(found, options, reportsFolder);
  const course = await openCourse(options.exercises, await referenceFor(options.engine, streams), [], inUse.parts);
  if (!isSound(course.diagnostics, "written", streams)) return null;
  streams.err(diagnosticsText([...inUse.diagnostics, ...course.diagnostics]));
  const covered = exercisesIn(found.reports);
  const exercises = course.exercises.filter(({ exercise }) => covered.has(exercise.id));
  return {
    options,
    title: inUse.title,
    isLanguageChosen: inUse.isLanguageChosen,
    reportsFolder,
    folders,
    found,
    exercises,
    ...(await classRules(
      inUse,
      options,
      {
        students: found.reports.map(({ student }) => student),
        known: await exerciseIds(options.exercises),
        exercises: course.exercises.map(({ exercise }) => exercise),
      },
      streams,
    )),
  };
}

async function chosenFolders(reportsFolder: string, { student }: ReportOptions): Promise<readonly string[]> {
  if (student === undefined) {
    const folders = await writtenFolders(reportsFolder);
    if (folders.length > 0) return folders;
    throw new CommandError(`there are no reports in ${reportsFolder}: \`poolgrade grade\` writes them`, EXIT.usage);
  }
  const { folders, unknown } = await foldersOf(reportsFolder, student);
  if (unknown[0] === undefined) return folders;
  throw unknownStudent(unknown[0], await writtenFolders(reportsFolder), reportsFolder, "a report");
}

/** Exercises that nobody was graded in would leave only the marks of the existing reports. */
async function refuseOtherExercises(
  { reports }: Standing,
  { exercises }: ReportOptions,
  reportsFolder: string,
): Promise<void> {
  const known = await exerciseIds(exercises);
  const graded = [...exercisesIn(reports)];
  if (known.length === 0 || graded.length === 0 || graded.some((id) => known.includes(id))) return;
  throw new CommandError(
    `none of the exercises that were graded is in ${exercises}: did you forget --exercises? (the reports in ${reportsFolder} are of ${listNames(graded)}; ${exercises} has ${listNames(known)}); nothing was written`,
    EXIT.usage,
  );
}
