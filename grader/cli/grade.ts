import { availableParallelism } from "node:os";
import { relative, resolve } from "node:path";
import { Command } from "commander";
import { type Course, openCourse } from "../class/course.ts";
import type { Exports } from "../class/exports.ts";
import { gradeClass } from "../class/grade-class.ts";
import { keptOutputs } from "../class/kept-outputs.ts";
import { specHashes, writeManifest } from "../class/manifest.ts";
import { type PictureShelf, pictureShelf } from "../class/picture-shelf.ts";
import { shownPaths } from "../class/publish.ts";
import { pageWriting, removeStale, writeSummary } from "../class/reports-folder.ts";
import type { PageWriting } from "../class/student-pages.ts";
import { summaries, summaryOf } from "../class/summary.ts";
import type { ClassLine } from "../model/class-line.ts";
import type { Student } from "../model/submission.ts";
import type { Summary } from "../model/summary.ts";
import type { EngineChoice } from "../reference/engine.ts";
import type { Reference } from "../reference/reference.ts";
import { folderNames } from "../report/folder-name.ts";
import { summaryJson } from "../report/json.ts";
import { classTable } from "../report/terminal.ts";
import type { Sandbox, SandboxChoice } from "../sandbox/sandbox.ts";
import type { Students } from "../submissions/students.ts";
import { diagnosticsText, errorsIn } from "./diagnostics.ts";
import { EXIT } from "./exit.ts";
import { EXPORT_OPTIONS, type ExportOptions, exportsFor, exportsHelp, finishExports } from "./exports.ts";
import { noticesOf, pagesFor, referenceFor, sandboxFor } from "./machine.ts";
import { options } from "./options.ts";
import { progress } from "./progress.ts";
import { chosenExercises, chosenStudents, handInsIn, type Narrowing, type Scope, scopeOf } from "./selection.ts";
import type { Streams } from "./streams.ts";
import { VERSION } from "./version.ts";

type GradeOptions = Narrowing &
  ExportOptions & {
    readonly exercises: string;
    readonly engine: EngineChoice;
    readonly sandbox: SandboxChoice;
    readonly jobs?: number;
    readonly asOf?: Date;
    readonly singleFile?: true;
    readonly json?: true;
  };

const OPTIONS = options(
  ...(["exercises", "solutions", "reports", "student", "exercise", "engine", "sandbox"] as const),
  ...(["jobs", "shard", "lang", "asOf", "singleFile", "json"] as const),
  ...EXPORT_OPTIONS,
);

const EXPLANATION = `
A run narrowed by --student, --exercise or --shard leaves the other reports and the summary alone,
unless --reports names a folder of its own. Exits 0 whatever the marks, 1 when a spec is in error,
3 when something of ours failed or is missing and a report would be incomplete.

${exportsHelp()}

Examples:
  poolgrade grade
  poolgrade grade --student kim-minji --lang ko
  poolgrade grade --export junit cases
  poolgrade grade --solutions handed-in --exercises ../private-exercises --sandbox strict --engine tfjs-node`;

export function gradeCommand(streams: Streams, signal: AbortSignal, end: (code: number) => void): Command {
  const command = new Command("grade")
    .description("grade a class: run every hand-in, write a report for every student and a summary")
    .addHelpText("after", EXPLANATION);
  for (const option of OPTIONS) command.addOption(option);
  return command.action(async (given: GradeOptions) => end(await grade(given, streams, signal)));
}

async function grade(given: GradeOptions, streams: Streams, signal: AbortSignal): Promise<number> {
  const startedAt = new Date();
  const scope = scopeOf(given);
  const reference = referenceFor(given.engine, streams);
  // A report holds every exercise, so a run leaves exercises out only where its reports are its own.
  const course = await openCourse(given.exercises, reference, scope.hasOwnFolder ? given.exercise : []);
  streams.err(diagnosticsText(course.diagnostics));
  if (errorsIn(course.diagnostics).length > 0) return EXIT.authorError;
  const shown = chosenExercises(course, given);
  const handIns = handInsIn(given.solutions);
  for (const { folder, why } of handIns.refused) streams.err(`refused: ${JSON.stringify(folder)}: ${why}\n`);

  const asOf = given.asOf ?? startedAt;
  const chosen = chosenStudents(handIns.students, given);
  const exports = exportsFor(given, asOf, chosen.length, scope.reportsFolder);

  const run: Run = { given, scope, course, handIns, chosen, exports, startedAt, asOf };
  const sandbox = await sandboxFor(
    given.sandbox,
    course.exercises.map((each) => each.exercise),
    streams,
  );
  const stop = () => void sandbox.close();
  signal.addEventListener("abort", stop);
  try {
    const shelf = pictureShelf(scope.reportsFolder);
    const built = await pagesFor(streams);
    const pages = await pageWriting(built, scope.reportsFolder, run.asOf, given.singleFile === true);
    const { lines, ms } = await gradeStudents(run, sandbox, shelf, pages, streams, signal);
    await conclude(run, lines, shelf, pages, streams);
    const submissions = lines.length * course.exercises.length;
    await writeManifest(scope.reportsFolder, {
      ...circumstances(run, reference, sandbox),
      durationMs: Math.round(ms),
      submissions,
    });

    const summary = summaryOf(shown, summaries(lines), handIns.refused);
    streams.out(given.json ? summaryJson(summary) : classTable(summary, given.lang, streams.colour));
    streams.err(farewell(scope.reportsFolder, submissions, ms));
    return completeness(summary, streams);
  } finally {
    signal.removeEventListener("abort", stop);
    await sandbox.close();
  }
}

/** What one run is about. */
type Run = {
  readonly given: GradeOptions;
  readonly scope: Scope;
  readonly course: Course;
  readonly handIns: Students;
  readonly chosen: readonly Student[];
  readonly exports: Exports;
  readonly startedAt: Date;
  readonly asOf: Date;
};

async function gradeStudents(
  { given, scope, course, handIns, chosen, exports, asOf }: Run,
  sandbox: Sandbox,
  shelf: PictureShelf,
  pages: PageWriting | null,
  streams: Streams,
  signal: AbortSignal,
): Promise<{ readonly lines: readonly ClassLine[]; readonly ms: number }> {
  const kept = keptOutputs();
  const bar = progress(chosen.length, "students", streams);
  const begun = performance.now();
  const lines = await gradeClass(
    {
      exercises: course.exercises,
      solutionsFolder: given.solutions,
      reportsFolder: scope.reportsFolder,
      folders: folderNames(handIns.students.map(({ name }) => name)),
      shelf,
      pages,
      kept,
      exports,
      openJail: sandbox.openJail,
      lanes: given.jobs ?? availableParallelism(),
      asOf,
      language: given.lang,
      signal,
      onGraded: bar.step,
    },
    chosen,
  ).finally(bar.stop);
  const ms = performance.now() - begun;
  await kept.sweep();
  return { lines, ms };
}

/** The class's own files, where this run speaks for them. */
async function conclude(
  { given, scope, course, handIns, exports }: Run,
  lines: readonly ClassLine[],
  shelf: PictureShelf,
  pages: PageWriting | null,
  streams: Streams,
): Promise<void> {
  const summary = summaryOf(course.exercises, summaries(lines), handIns.refused);
  const forSummary = scope.isWholeClass || scope.hasOwnFolder;
  await finishExports(exports, summary, { forSummary, forWholeClass: scope.isWholeClass }, streams);
  if (forSummary) {
    const exercises = new Map(course.exercises.map(({ exercise }) => [exercise.id, exercise]));
    await writeSummary(scope.reportsFolder, summary, exercises, lines, given.lang, pages);
  }
  if (!scope.isWholeClass) return;
  const shown = shownPaths({ shelf, pages });
  const gone = await removeStale(scope.reportsFolder, new Set(summary.students.map(({ folder }) => folder)), shown);
  for (const folder of gone)
    streams.err(`removed the reports of ${JSON.stringify(folder)}: there is no such student any more\n`);
}

function circumstances({ course, startedAt, asOf }: Run, reference: Reference, sandbox: Sandbox) {
  const { computed, kept, library } = reference.effort();
  return {
    poolgrade: VERSION,
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    engine: { ...reference.engine, library },
    specs: specHashes(course.exercises.map(({ exercise }) => exercise)),
    answers: { computed, kept },
    sandbox: sandbox.info,
    notices: noticesOf(reference.engine, sandbox.info),
    asOf: asOf.toISOString(),
    startedAt: startedAt.toISOString(),
  };
}

function farewell(reportsFolder: string, submissions: number, ms: number): string {
  const path = relative(".", resolve(reportsFolder)) || ".";
  const each = submissions === 0 ? "" : `, ${(ms / submissions).toFixed(1)} ms each`;
  return `${submissions} submissions in ${(ms / 1000).toFixed(1)} s${each}; reports are in ${path}/\n`;
}

function completeness({ students }: Summary, streams: Streams): number {
  const incomplete = students.filter(({ complete }) => !complete).map(({ student }) => JSON.stringify(student));
  if (incomplete.length === 0) return EXIT.done;
  streams.err(`incomplete through our fault: ${incomplete.join(", ")}; grade them again\n`);
  return EXIT.incomplete;
}
