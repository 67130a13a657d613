import { availableParallelism } from "node:os";
import { Command } from "commander";
import { type GradedClass, gradeClass } from "../class/grade-class.ts";
import { type KeptOutputs, keptOutputs } from "../class/kept-outputs.ts";
import { prune } from "../class/prune.ts";
import type { Publication } from "../class/publish.ts";
import { exportAsTheyLie } from "../class/render-class.ts";
import { summaries, summaryOf, writtenSummary } from "../class/summary.ts";
import { type Mark, mark, progressOf } from "../class/unfinished.ts";
import { writtenFolders } from "../class/written-report.ts";
import type { Student } from "../model/submission.ts";
import type { Summary } from "../model/summary.ts";
import { summaryJson } from "../report/json.ts";
import { classTable } from "../report/terminal/terminal.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { goneNotice, poorerNotice, progressNotice } from "./class-notices.ts";
import { EXIT } from "./exit.ts";
import { EXPORT_OPTIONS, exportsHelp } from "./exports.ts";
import { type Before, before, classAfter, classWhereStopped, unreadableOthers } from "./grade-folder.ts";
import { type GradeOptions, type Plan, planFor } from "./grade-plan.ts";
import { type Effort, farewell, recordRun } from "./grade-record.ts";
import { sandboxFor } from "./machine.ts";
import { options } from "./options.ts";
import { alone } from "./own-folder.ts";
import { progress } from "./progress.ts";
import { conclude, publicationFor, say, writeClass } from "./publication.ts";
import type { Streams } from "./streams.ts";

const OPTIONS = options(
  ...(["exercises", "solutions", "reports", "student", "exercise", "engine", "sandbox"] as const),
  ...(["jobs", "shard", "lang", "asOf", "singleFile", "prune", "json"] as const),
  ...EXPORT_OPTIONS,
);

const EXPLANATION = `
A run narrowed by --student, --exercise or --shard renews what it names and keeps the rest: reports keep their other
exercises, and the summary is of all that lies in the reports folder and is still handed in. Nothing is removed without
--prune. Exits 0 whatever the marks, 1 when a spec is in error, 2 when a report cannot be written, 3 when something of
ours failed or is missing and a report would be incomplete.

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
  const plan = await planFor(given, streams);
  if (plan === null) return EXIT.authorError;
  return alone(plan.reportsFolder, "grade", () => gradeAlone(plan, streams, signal));
}

async function gradeAlone(plan: Plan, streams: Streams, signal: AbortSignal): Promise<number> {
  const exercises = plan.asked.map(({ exercise }) => exercise);
  const sandbox = await sandboxFor(plan.given.sandbox, exercises, streams);
  const stop = () => void sandbox.close();
  signal.addEventListener("abort", stop);
  try {
    const { reportsFolder, exports, asOf } = plan;
    const lying = await before(plan);
    const published = { exercises: lying.course, reportsFolder, exports, asOf };
    const publication = await publicationFor(published, plan.given, streams);
    return await gradeInto(plan, lying, publication, sandbox, streams, signal);
  } finally {
    signal.removeEventListener("abort", stop);
    await sandbox.close();
  }
}

async function gradeInto(
  plan: Plan,
  lying: Before,
  publication: Publication,
  sandbox: Sandbox,
  streams: Streams,
  signal: AbortSignal,
): Promise<number> {
  const kept = keptOutputs();
  const marked = await mark(plan.reportsFolder, settingOf(plan));
  const begun = performance.now();
  const graded = await gradeStudents(plan, publication, kept, marked, sandbox, streams, signal).catch(
    async (error: unknown) => {
      if (signal.aborted) await saySoFar(plan, publication, marked, streams);
      throw error;
    },
  );
  const effort = { submissions: graded.lines.length * plan.asked.length, ms: performance.now() - begun };
  await kept.sweep();
  return finish(plan, lying, publication, kept, { graded, marked, effort, sandbox }, streams);
}

function settingOf({ startedAt, asked, handIns, chosen, given }: Plan) {
  return {
    startedAt: startedAt.toISOString(),
    exercises: asked.map(({ exercise }) => exercise.id),
    students: handIns.students.map(({ name }) => name),
    chosen: chosen.map(({ name }) => name),
    isOfAllExercises: given.exercise === undefined,
  };
}

async function gradeStudents(
  { given, chosen, asked, known, folders }: Plan,
  publication: Publication,
  kept: KeptOutputs,
  marked: Mark,
  sandbox: Sandbox,
  streams: Streams,
  signal: AbortSignal,
): Promise<GradedClass> {
  const bar = progress(chosen.length, "students", streams);
  const renewed = new Set(asked.map(({ exercise }) => exercise.id));
  const isThere = new Set(known);
  const run = {
    ...publication,
    solutionsFolder: given.solutions,
    asked,
    keeping: {
      course: publication.exercises,
      kept,
      keeps: (id: string) => !renewed.has(id) && (isThere.has(id) || given.prune === undefined),
      replacesUnreadable: given.exercise === undefined,
    },
    folders,
    openJail: sandbox.openJail,
    lanes: given.jobs ?? availableParallelism(),
    signal,
    onDone: async ({ name }: Student) => {
      await marked.done(name);
      bar.step();
    },
  };
  return gradeClass(run, chosen).finally(bar.stop);
}

/** Where a run is stopped: how far it came, and a summary that says so, where there was one. */
async function saySoFar(plan: Plan, publication: Publication, marked: Mark, streams: Streams): Promise<void> {
  const left = await marked.left();
  if ((await writtenSummary(plan.reportsFolder)) !== null)
    await writeClass(publication, await classWhereStopped(plan, publication.exercises, left));
  const reported = await reportedStudents(plan);
  const far = progressOf(left, reported);
  say(far && progressNotice(left, far), streams);
}

async function reportedStudents({ reportsFolder, folders }: Plan): Promise<ReadonlySet<string>> {
  const there = new Set(await writtenFolders(reportsFolder));
  return new Set([...folders].filter(([, folder]) => there.has(folder)).map(([student]) => student));
}

/** What came of a run. */
type Outcome = {
  readonly graded: GradedClass;
  readonly marked: Mark;
  readonly effort: Effort;
  readonly sandbox: Sandbox;
};

async function finish(
  plan: Plan,
  lying: Before,
  publication: Publication,
  kept: KeptOutputs,
  { graded, marked, effort, sandbox }: Outcome,
  streams: Streams,
): Promise<number> {
  const { given, reportsFolder } = plan;
  const left = await marked.left();
  const now = classAfter(plan, lying, graded, left);
  const { gone } = lying.sorted;
  const unreadable = unreadableOthers(plan, lying.sorted.unreadable);
  for (const { folder, why } of [...graded.unwritten, ...unreadable])
    streams.err(`${JSON.stringify(folder)}: ${why}\n`);
  say(poorerNotice(graded.poorer), streams);
  const isWhole = graded.unwritten.length === 0 && unreadable.length === 0;
  if (given.export !== undefined) await exportAsTheyLie({ ...publication, kept }, othersOf(plan, now.summary));
  await conclude(publication, now, { forSummary: true, forWholeClass: given.prune === true && isWhole }, streams);
  if (given.prune) await removeGone(reportsFolder, gone, streams);
  else say(goneNotice(gone.map(({ student }) => student)), streams);
  await recordRun(plan, sandbox, effort, left);

  const summary = plan.isNarrowed ? summaryOf(plan.asked, summaries(graded.lines), plan.handIns.refused) : now.summary;
  streams.out(given.json ? summaryJson(summary) : classTable(summary, given.lang, streams.colour));
  streams.err(farewell(reportsFolder, effort));
  if (graded.unwritten.length > 0) return EXIT.usage;
  return unreadable.length > 0 ? EXIT.incomplete : completeness(summary, streams);
}

/** The report folders of those in the summary that this run did not grade. */
function othersOf({ chosen }: Plan, { students }: Summary): readonly string[] {
  const names = new Set(chosen.map(({ name }) => name));
  return students.filter(({ student }) => !names.has(student)).map(({ folder }) => folder);
}

async function removeGone(reportsFolder: string, gone: Before["sorted"]["gone"], streams: Streams): Promise<void> {
  await prune(
    reportsFolder,
    gone.map(({ folder }) => folder),
  );
  for (const { student } of gone)
    streams.err(`removed the reports of ${JSON.stringify(student)}: there is no such student any more\n`);
}

function completeness({ students }: Summary, streams: Streams): number {
  const incomplete = students.filter(({ complete }) => !complete).map(({ student }) => JSON.stringify(student));
  if (incomplete.length === 0) return EXIT.done;
  streams.err(`incomplete through our fault: ${incomplete.join(", ")}; grade them again\n`);
  return EXIT.incomplete;
}
