import { availableParallelism } from "node:os";
import { relative, resolve } from "node:path";
import { Command } from "commander";
import { type AnsweredExercise, type Course, openCourse } from "../class/course.ts";
import { gradeClass } from "../class/grade-class.ts";
import { writeManifest } from "../class/manifest.ts";
import { pictureShelf } from "../class/picture-shelf.ts";
import { removeStale, writeSummary } from "../class/reports-folder.ts";
import { summaryOf } from "../class/summary.ts";
import type { Student } from "../model/submission.ts";
import type { Summary } from "../model/summary.ts";
import type { Language } from "../model/text.ts";
import type { EngineChoice } from "../reference/engine.ts";
import type { Reference } from "../reference/reference.ts";
import { folderNames } from "../report/folder-name.ts";
import { summaryJson } from "../report/json.ts";
import { classTable } from "../report/terminal.ts";
import type { Sandbox, SandboxChoice } from "../sandbox/sandbox.ts";
import { type Students, students } from "../submissions/students.ts";
import { diagnosticsText, errorsIn } from "./diagnostics.ts";
import { CommandError, EXIT } from "./exit.ts";
import { noticesOf, referenceFor, sandboxFor } from "./machine.ts";
import { options, type Shard } from "./options.ts";
import { progress } from "./progress.ts";
import type { Streams } from "./streams.ts";
import { VERSION } from "./version.ts";

type GradeOptions = {
  readonly exercises: string;
  readonly solutions: string;
  readonly reports?: string;
  readonly student?: readonly string[];
  readonly exercise?: readonly string[];
  readonly engine: EngineChoice;
  readonly sandbox: SandboxChoice;
  readonly jobs?: number;
  readonly shard?: Shard;
  readonly lang: Language;
  readonly asOf?: Date;
  readonly json?: true;
};

const DEFAULT_REPORTS = "reports";

export function gradeCommand(streams: Streams, signal: AbortSignal, end: (code: number) => void): Command {
  const command = new Command("grade")
    .description("grade a class: run every hand-in, write a report for every student and a summary")
    .addHelpText("after", EXAMPLES);
  const names = [
    "exercises",
    "solutions",
    "reports",
    "student",
    "exercise",
    "engine",
    "sandbox",
    "jobs",
    "shard",
    "lang",
    "asOf",
    "json",
  ] as const;
  for (const option of options(...names)) command.addOption(option);
  return command.action(async (given: GradeOptions) => end(await gradeFolder(given, streams, signal)));
}

const EXAMPLES = `
A run narrowed by --student, --exercise or --shard leaves the other reports and the summary alone,
unless --reports names a folder of its own. Exits 0 whatever the marks, 1 when a spec is in error,
3 when something of ours failed and a report is incomplete.

Examples:
  poolgrade grade
  poolgrade grade --student kim-minji --lang ko
  poolgrade grade --solutions handed-in --exercises ../private-exercises --sandbox strict --engine tfjs-node`;

async function gradeFolder(given: GradeOptions, streams: Streams, signal: AbortSignal): Promise<number> {
  const startedAt = new Date();
  const asOf = given.asOf ?? startedAt;
  const reportsFolder = given.reports ?? DEFAULT_REPORTS;
  const ownFolder = resolve(reportsFolder) !== resolve(DEFAULT_REPORTS);
  const narrowed = given.student !== undefined || given.exercise !== undefined || given.shard !== undefined;

  const reference = referenceFor(given.engine, streams);
  // A report holds every exercise, so a narrowed run leaves exercises out only where it writes reports of its own.
  const course = await openCourse(given.exercises, reference, ownFolder ? given.exercise : []);
  streams.err(diagnosticsText(course.diagnostics));
  if (errorsIn(course.diagnostics).length > 0) return EXIT.authorError;
  const wanted = wantedExercises(course, given.exercise);
  const answered = performance.now();

  const found = studentsIn(given.solutions);
  for (const { folder, why } of found.refused) streams.err(`refused: ${JSON.stringify(folder)}: ${why}\n`);
  const chosen = chosenStudents(found.students, given);
  const sandbox = await sandboxFor(given.sandbox, streams);
  const stop = () => void sandbox.close();
  signal.addEventListener("abort", stop);
  try {
    const shelf = pictureShelf(reportsFolder);
    const bar = progress(chosen.length, "students", streams);
    const begun = performance.now();
    const lines = await gradeClass(
      {
        exercises: course.exercises,
        solutionsFolder: given.solutions,
        reportsFolder,
        folders: folderNames(found.students.map(({ name }) => name)),
        shelf,
        openJail: () => sandbox.openJail(),
        lanes: given.jobs ?? availableParallelism(),
        asOf,
        language: given.lang,
        signal,
        onGraded: bar.step,
      },
      chosen,
    ).finally(bar.stop);
    const ended = performance.now();

    const summary = summaryOf(course.exercises, lines, found.refused);
    if (!narrowed || ownFolder) await writeSummary(reportsFolder, summary, byId(course.exercises), given.lang);
    if (!narrowed) {
      const gone = await removeStale(reportsFolder, new Set(lines.map(({ folder }) => folder)), shelf.paths());
      for (const folder of gone)
        streams.err(`removed the reports of ${JSON.stringify(folder)}: there is no such student any more\n`);
    }
    await writeManifest(reportsFolder, {
      ...machine(reference, sandbox),
      asOf: asOf.toISOString(),
      startedAt: startedAt.toISOString(),
      durationsMs: { grade: Math.round(ended - begun), beforeGrading: Math.round(answered) },
      submissions: chosen.length * course.exercises.length,
    });
    const shown = summaryOf(wanted, lines, found.refused);
    streams.out(given.json ? summaryJson(shown) : classTable(shown, given.lang, streams.colour));
    if (!given.json) streams.err(farewell(reportsFolder, chosen.length * course.exercises.length, ended - begun));
    return exitCode(shown, streams);
  } finally {
    signal.removeEventListener("abort", stop);
    await sandbox.close();
  }
}

function studentsIn(solutionsFolder: string): Students {
  try {
    return students(solutionsFolder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`the hand-ins cannot be read: ${reason}`, EXIT.usage);
  }
}

function wantedExercises({ exercises }: Course, ids: readonly string[] | undefined): readonly AnsweredExercise[] {
  if (ids === undefined) return exercises;
  const unknown = ids.find((id) => !exercises.some(({ exercise }) => exercise.id === id));
  if (unknown !== undefined) {
    const there = exercises.map(({ exercise }) => exercise.id).join(", ");
    throw new CommandError(`no exercise is called \`${unknown}\`; there are: ${there}`, EXIT.usage);
  }
  return exercises.filter(({ exercise }) => ids.includes(exercise.id));
}

function chosenStudents(all: readonly Student[], { student, shard, solutions }: GradeOptions): readonly Student[] {
  const names = student?.map((name) => name.normalize("NFC"));
  const unknown = names?.find((name) => !all.some((each) => each.name === name));
  if (unknown !== undefined) throw new CommandError(`no student in ${solutions} is called \`${unknown}\``, EXIT.usage);
  const named = names === undefined ? all : all.filter(({ name }) => names.includes(name));
  return shard === undefined ? named : named.filter((_, i) => i % shard.of === shard.index - 1);
}

function machine(reference: Reference, sandbox: Sandbox) {
  const { computed, kept, library } = reference.effort();
  return {
    poolgrade: VERSION,
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    engine: { ...reference.engine, library },
    answers: { computed, kept },
    sandbox: sandbox.info,
    notices: noticesOf(reference.engine, sandbox.info),
  };
}

function farewell(reportsFolder: string, submissions: number, ms: number): string {
  const path = relative(".", resolve(reportsFolder)) || ".";
  const each = submissions === 0 ? "" : `, ${(ms / submissions).toFixed(1)} ms each`;
  return `${submissions} submissions in ${(ms / 1000).toFixed(1)} s${each}; reports are in ${path}/\n`;
}

function exitCode({ students: lines }: Summary, streams: Streams): number {
  const incomplete = lines.filter(({ complete }) => !complete);
  if (incomplete.length === 0) return EXIT.done;
  streams.err(
    `incomplete through our fault: ${incomplete.map(({ student }) => JSON.stringify(student)).join(", ")}; grade them again\n`,
  );
  return EXIT.incomplete;
}

function byId(exercises: readonly AnsweredExercise[]) {
  return new Map(exercises.map(({ exercise }) => [exercise.id, exercise]));
}
