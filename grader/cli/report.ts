import { Command } from "commander";
import { type ClassNow, classNow } from "../class/class-of.ts";
import { type AnsweredExercise, openCourse } from "../class/course.ts";
import { keptOutputs } from "../class/kept-outputs.ts";
import { changedSpecs } from "../class/manifest.ts";
import { exportAsTheyLie, type Rendered, renderClass } from "../class/render-class.ts";
import { exercisesIn, type Standing, type StandingReport, standing } from "../class/standing.ts";
import { summaries, summaryOf, writtenSummary } from "../class/summary.ts";
import { progressOf, unfinishedIn } from "../class/unfinished.ts";
import { foldersOf, writtenFolders } from "../class/written-report.ts";
import type { Summary } from "../model/summary.ts";
import type { EngineChoice } from "../reference/engine.ts";
import { summaryJson } from "../report/json.ts";
import { classTable } from "../report/terminal/terminal.ts";
import { exerciseIds } from "../spec/read-exercises.ts";
import { goneNotice, poorerNotice, progressNotice } from "./class-notices.ts";
import { diagnosticsText, errorsIn } from "./diagnostics.ts";
import { CommandError, EXIT } from "./exit.ts";
import { EXPORT_OPTIONS, type ExportOptions, exportsFor, exportsHelp } from "./exports.ts";
import { listed } from "./listed.ts";
import { referenceFor } from "./machine.ts";
import { options } from "./options.ts";
import { alone, refuseUnsafe } from "./own-folder.ts";
import { progress } from "./progress.ts";
import { conclude, publicationFor, say } from "./publication.ts";
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
another date or in another form without running anything. Where that is gone, pages that are there stay as they are:
grade again to renew them. Points and verdicts never change here. Exits 1 when a spec is in error, 2 when none of the
exercises is one that was graded, 3 when a report cannot be read.

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
  refuseUnsafe(reportsFolder, { "hand-ins": given.solutions, exercises: given.exercises });
  const found = await standing(reportsFolder);
  await refuseOtherExercises(found, given, reportsFolder);
  const course = await openCourse(given.exercises, referenceFor(given.engine, streams));
  streams.err(diagnosticsText(course.diagnostics));
  if (errorsIn(course.diagnostics).length > 0) return EXIT.authorError;
  const spoken = exercisesIn(found.reports);
  const exercises = course.exercises.filter(({ exercise }) => spoken.has(exercise.id));
  const plan = { given, reportsFolder, folders, found, exercises };
  return alone(reportsFolder, "report", () => reportAlone(plan, streams, signal));
}

/** What one rendering is about. */
type Plan = {
  readonly given: ReportOptions;
  readonly reportsFolder: string;
  readonly folders: readonly string[];
  readonly found: Standing;
  readonly exercises: readonly AnsweredExercise[];
};

async function reportAlone(plan: Plan, streams: Streams, signal: AbortSignal): Promise<number> {
  const { given, reportsFolder, exercises } = plan;
  await sayChanges(plan, streams);
  const before = await writtenSummary(reportsFolder);
  const gone = goneIn(plan.found, before);
  const goneFolders = new Set(gone.map(({ folder }) => folder));
  const folders = given.student === undefined ? plan.folders.filter((each) => !goneFolders.has(each)) : plan.folders;

  const asOf = given.asOf ?? new Date();
  const exports = exportsFor(given, asOf, folders.length, reportsFolder);
  const publication = await publicationFor({ exercises, reportsFolder, exports, asOf }, given, streams);
  const bar = progress(folders.length, "reports", streams);
  const rendering = { ...publication, kept: keptOutputs(), signal, onRendered: bar.step };
  const rendered = await renderClass(rendering, folders).finally(bar.stop);
  sayWhatIsNotThere(rendered, plan.found, streams);
  const now = await classOf(plan, rendered, gone, before, streams);
  const isAllRead = rendered.unreadable.length === 0 && plan.found.unreadable.length === 0;
  if (given.export !== undefined) await exportAsTheyLie(rendering, othersOf(now.summary, rendered));
  await conclude(publication, now, { forSummary: isAllRead, forWholeClass: false }, streams);
  const summary = given.student === undefined ? now.summary : ofRendered(now.summary, exercises, rendered);
  streams.out(given.json ? summaryJson(summary) : classTable(summary, given.lang, streams.colour));
  return isAllRead ? EXIT.done : EXIT.incomplete;
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

/** Exercises that nobody was graded in would leave nothing of the reports but their marks. */
async function refuseOtherExercises(
  { reports }: Standing,
  { exercises }: ReportOptions,
  reportsFolder: string,
): Promise<void> {
  const known = await exerciseIds(exercises);
  const graded = [...exercisesIn(reports)];
  if (known.length === 0 || graded.length === 0 || graded.some((id) => known.includes(id))) return;
  throw new CommandError(
    `none of the exercises that were graded is in ${exercises}: did you forget --exercises? (the reports in ${reportsFolder} are of ${listed(graded)}; ${exercises} has ${listed(known)}); nothing was written`,
    EXIT.usage,
  );
}

async function sayChanges({ reportsFolder, exercises, found }: Plan, streams: Streams): Promise<void> {
  const changed = await changedSpecs(
    reportsFolder,
    exercises.map(({ exercise }) => exercise),
  );
  for (const id of changed)
    streams.err(`notice: ${id} is not what it was when these reports were graded: grade again to judge by it\n`);
  const there = new Set(exercises.map(({ exercise }) => exercise.id));
  const missing = [...exercisesIn(found.reports)].filter((id) => !there.has(id));
  if (missing.length > 0)
    streams.err(`notice: of these exercises only the reports are there, and stay as they are: ${listed(missing)}\n`);
}

/** Whom the last grading found to be gone, and who still has a report. */
function goneIn({ reports }: Standing, before: Summary | null): readonly StandingReport[] {
  const gone = new Set(before?.gone);
  return reports.filter(({ student }) => gone.has(student));
}

function sayWhatIsNotThere({ notKept, cut, unreadable }: Rendered, found: Standing, streams: Streams): void {
  say(poorerNotice(notKept), streams);
  if (cut.length > 0) streams.err(`notice: only what the student sees is there of: ${listed(cut)}\n`);
  const all = new Map([...found.unreadable, ...unreadable].map(({ folder, why }) => [folder, why]));
  for (const [folder, why] of all) streams.err(`the report in ${JSON.stringify(folder)} cannot be read: ${why}\n`);
}

async function classOf(
  { reportsFolder, found, exercises }: Plan,
  { lines }: Rendered,
  gone: readonly StandingReport[],
  before: Summary | null,
  streams: Streams,
): Promise<ClassNow> {
  const rendered = new Set(lines.map(({ summary }) => summary.folder));
  const left = new Set(gone.map(({ folder }) => folder));
  const others = found.reports.filter(({ folder }) => !rendered.has(folder) && !left.has(folder));
  const unfinished = await unfinishedIn(reportsFolder);
  const progress = progressOf(unfinished, new Set(found.reports.map(({ student }) => student)));
  if (unfinished !== null && progress !== null) streams.err(`${progressNotice(unfinished, progress)}\n`);
  const names = gone.map(({ student }) => student);
  say(goneNotice(names), streams);
  const present = lines.filter(({ summary }) => !left.has(summary.folder));
  return classNow(exercises, present, others, before?.refused ?? [], { gone: names, progress });
}

/** The report folders of those in the summary whose forms were not written again. */
function othersOf({ students }: Summary, { lines }: Rendered): readonly string[] {
  const rendered = new Set(lines.map(({ summary }) => summary.folder));
  return students.map(({ folder }) => folder).filter((folder) => !rendered.has(folder));
}

function ofRendered(all: Summary, exercises: readonly AnsweredExercise[], { lines }: Rendered): Summary {
  return summaryOf(exercises, summaries(lines), all.refused);
}
