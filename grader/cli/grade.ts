import { availableParallelism } from "node:os";
import { relative, resolve } from "node:path";
import { Command } from "commander";
import { type Course, openCourse } from "../class/course.ts";
import { gradeClass } from "../class/grade-class.ts";
import { keptOutputs } from "../class/kept-outputs.ts";
import { specHashes, writeManifest } from "../class/manifest.ts";
import type { Publication } from "../class/publish.ts";
import { summaries, summaryOf } from "../class/summary.ts";
import type { ClassLine } from "../model/class-line.ts";
import type { Student } from "../model/submission.ts";
import type { Summary } from "../model/summary.ts";
import type { EngineChoice } from "../reference/engine.ts";
import type { Reference } from "../reference/reference.ts";
import { folderNames } from "../report/folder-name.ts";
import { summaryJson } from "../report/json.ts";
import { classTable } from "../report/terminal/terminal.ts";
import type { Sandbox, SandboxChoice } from "../sandbox/sandbox.ts";
import type { Students } from "../submissions/students.ts";
import { diagnosticsText, errorsIn } from "./diagnostics.ts";
import { EXIT } from "./exit.ts";
import { EXPORT_OPTIONS, type ExportOptions, exportsFor, exportsHelp } from "./exports.ts";
import { noticesOf, referenceFor, sandboxFor } from "./machine.ts";
import { options } from "./options.ts";
import { progress } from "./progress.ts";
import { conclude, publicationFor } from "./publication.ts";
import { chosenExercises, chosenStudents, handInsIn, type Narrowing, scopeOf } from "./selection.ts";
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

  const run: Run = { given, course, handIns, chosen, startedAt, asOf };
  const sandbox = await sandboxFor(
    given.sandbox,
    course.exercises.map((each) => each.exercise),
    streams,
  );
  const stop = () => void sandbox.close();
  signal.addEventListener("abort", stop);
  try {
    const { reportsFolder, isWholeClass, hasOwnFolder } = scope;
    const published = { exercises: course.exercises, reportsFolder, exports, asOf };
    const publication = await publicationFor(published, given, streams);
    const { lines, ms } = await gradeStudents(run, publication, sandbox, streams, signal);
    const spoken = { forSummary: isWholeClass || hasOwnFolder, forWholeClass: isWholeClass };
    await conclude(publication, lines, handIns.refused, spoken, streams);
    const submissions = lines.length * course.exercises.length;
    await writeManifest(scope.reportsFolder, {
      ...circumstances(run, reference, sandbox),
      durationMs: Math.round(ms),
      submissions,
    });

    const summary = summaryOf(shown, summaries(lines), handIns.refused);
    streams.out(given.json ? summaryJson(summary) : classTable(summary, given.lang, streams.screen));
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
  readonly course: Course;
  readonly handIns: Students;
  readonly chosen: readonly Student[];
  readonly startedAt: Date;
  readonly asOf: Date;
};

async function gradeStudents(
  { given, handIns, chosen }: Run,
  publication: Publication,
  sandbox: Sandbox,
  streams: Streams,
  signal: AbortSignal,
): Promise<{ readonly lines: readonly ClassLine[]; readonly ms: number }> {
  const kept = keptOutputs();
  const bar = progress(chosen.length, "students", streams);
  const begun = performance.now();
  const lines = await gradeClass(
    {
      ...publication,
      solutionsFolder: given.solutions,
      folders: folderNames(handIns.students.map(({ name }) => name)),
      kept,
      openJail: sandbox.openJail,
      lanes: given.jobs ?? availableParallelism(),
      signal,
      onGraded: bar.step,
    },
    chosen,
  ).finally(bar.stop);
  const ms = performance.now() - begun;
  await kept.sweep();
  return { lines, ms };
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
