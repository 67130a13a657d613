import { Command } from "commander";
import { type AnsweredExercise, openCourse } from "../class/course.ts";
import { keptOutputs } from "../class/kept-outputs.ts";
import { changedSpecs } from "../class/manifest.ts";
import { type Rendered, renderClass } from "../class/render-class.ts";
import { writtenSummary } from "../class/summary.ts";
import { foldersOf, writtenFolders } from "../class/written-report.ts";
import type { Summary } from "../model/summary.ts";
import type { EngineChoice } from "../reference/engine.ts";
import { summaryJson } from "../report/json.ts";
import { classTable } from "../report/terminal/terminal.ts";
import { diagnosticsText, errorsIn } from "./diagnostics.ts";
import { CommandError, EXIT } from "./exit.ts";
import { EXPORT_OPTIONS, type ExportOptions, exportsFor, exportsHelp } from "./exports.ts";
import { referenceFor } from "./machine.ts";
import { options } from "./options.ts";
import { progress } from "./progress.ts";
import { conclude, publicationFor } from "./publication.ts";
import type { Streams } from "./streams.ts";

type ReportOptions = ExportOptions & {
  readonly exercises: string;
  readonly reports?: string;
  readonly student?: readonly string[];
  readonly engine: EngineChoice;
  readonly asOf?: Date;
  readonly singleFile?: true;
  readonly json?: true;
};

const OPTIONS = options(
  ...([
    "exercises",
    "solutions",
    "reports",
    "student",
    "engine",
    "jobs",
    "lang",
    "asOf",
    "singleFile",
    "json",
  ] as const),
  ...EXPORT_OPTIONS,
);

const EXPLANATION = `
Grading keeps what the functions returned in the user's cache, so that reports can be written in another language, for
another date or in another form without running anything. Where that is gone, the reports say so: grade again to have
it. Points and verdicts never change here. Exits 1 when a spec is in error, 3 when a report cannot be read.

${exportsHelp()}

Examples:
  poolgrade report --lang ko
  poolgrade report --export ctrf cases
  poolgrade report --as-of 2026-12-01T00:00:00+09:00
  poolgrade report --student kim-minji`;

export function reportCommand(streams: Streams, signal: AbortSignal, end: (code: number) => void): Command {
  const command = new Command("report")
    .description("write every form of the reports again, from what grading found; runs nothing")
    .addHelpText("after", EXPLANATION);
  for (const option of OPTIONS) command.addOption(option);
  return command.action(async (given: ReportOptions) => end(await report(given, streams, signal)));
}

async function report(given: ReportOptions, streams: Streams, signal: AbortSignal): Promise<number> {
  const reportsFolder = given.reports ?? "reports";
  const folders = await chosenFolders(reportsFolder, given);
  const course = await openCourse(given.exercises, referenceFor(given.engine, streams));
  streams.err(diagnosticsText(course.diagnostics));
  if (errorsIn(course.diagnostics).length > 0) return EXIT.authorError;
  const before = await writtenSummary(reportsFolder);
  const exercises = course.exercises.filter(({ exercise }) => wasGraded(exercise.id, before));
  await sayChangedSpecs(reportsFolder, exercises, streams);

  const asOf = given.asOf ?? new Date();
  const exports = exportsFor(given, asOf, folders.length, reportsFolder);
  const publication = await publicationFor({ exercises, reportsFolder, exports, asOf }, given, streams);
  const bar = progress(folders.length, "reports", streams);
  const rendering = { ...publication, kept: keptOutputs(), signal, onRendered: bar.step };
  const rendered = await renderClass(rendering, folders).finally(bar.stop);
  sayWhatIsNotThere(rendered, streams);
  const isWholeClass = given.student === undefined && rendered.unreadable.length === 0;
  const spoken = { forSummary: isWholeClass, forWholeClass: isWholeClass };
  const summary = await conclude(publication, rendered.lines, before?.refused ?? [], spoken, streams);
  streams.out(given.json ? summaryJson(summary) : classTable(summary, given.lang, streams.screen));
  return rendered.unreadable.length === 0 ? EXIT.done : EXIT.incomplete;
}

/** A run may have been of some exercises alone, into a folder of its own. */
function wasGraded(id: string, before: Summary | null): boolean {
  return before === null || before.exercises.some(({ exercise }) => exercise === id);
}

async function chosenFolders(reportsFolder: string, { student }: ReportOptions): Promise<readonly string[]> {
  if (student === undefined) {
    const folders = await writtenFolders(reportsFolder);
    if (folders.length > 0) return folders;
    throw new CommandError(`there are no reports in ${reportsFolder}: \`poolgrade grade\` writes them`, EXIT.usage);
  }
  const { folders, unknown } = await foldersOf(reportsFolder, student);
  if (unknown[0] === undefined) return folders;
  throw new CommandError(`there is no report of a student called \`${unknown[0]}\` in ${reportsFolder}`, EXIT.usage);
}

async function sayChangedSpecs(
  reportsFolder: string,
  exercises: readonly AnsweredExercise[],
  streams: Streams,
): Promise<void> {
  const changed = await changedSpecs(
    reportsFolder,
    exercises.map(({ exercise }) => exercise),
  );
  for (const id of changed)
    streams.err(`notice: ${id} is not what it was when these reports were graded: grade again to judge by it\n`);
}

function sayWhatIsNotThere({ notKept, cut, unreadable }: Rendered, streams: Streams): void {
  const listed = (students: readonly string[]) => students.map((student) => JSON.stringify(student)).join(", ");
  if (notKept.length > 0)
    streams.err(`notice: what the functions returned was not kept, at least in part: ${listed(notKept)}\n`);
  if (cut.length > 0) streams.err(`notice: only what the student sees is there of: ${listed(cut)}\n`);
  for (const { folder, why } of unreadable)
    streams.err(`the report in ${JSON.stringify(folder)} cannot be read: ${why}\n`);
}
