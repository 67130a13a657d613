import { Command } from "commander";
import { keptOutputs } from "../class/kept-outputs.ts";
import type { Publication } from "../class/publish.ts";
import { mark } from "../class/unfinished.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { EXIT } from "./exit.ts";
import { EXPORT_OPTIONS, exportsHelp } from "./exports.ts";
import { finish } from "./grade-finish.ts";
import { type Before, before } from "./grade-folder.ts";
import { type GradeOptions, type Plan, planFor } from "./grade-plan.ts";
import { saySoFar } from "./grade-stopped.ts";
import { gradeStudents, settingOf } from "./grade-students.ts";
import { sandboxFor } from "./machine.ts";
import { options } from "./options.ts";
import { alone } from "./own-folder.ts";
import { publicationFor } from "./publication.ts";
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
