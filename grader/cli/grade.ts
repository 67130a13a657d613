import { keptOutputs } from "../class/kept-outputs.ts";
import type { ReportWriter } from "../class/publish.ts";
import { mark } from "../class/unfinished.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { type Context, command } from "./command.ts";
import { EXIT, exitHelp, USAGE } from "./exit.ts";
import { exportsHelp } from "./exports.ts";
import { finish } from "./grade-finish.ts";
import { type Before, before } from "./grade-folder.ts";
import { GRADE_OPTIONS, type GradeOptions, type Plan, planFor } from "./grade-plan.ts";
import { saySoFar } from "./grade-stopped.ts";
import { gradeStudents, settingOf } from "./grade-students.ts";
import { sandboxFor } from "./machine.ts";
import { alone } from "./own-folder.ts";
import { reportWriterFor } from "./report-writer.ts";
import type { Stop } from "./stop.ts";
import type { Streams } from "./streams.ts";

const EXPLANATION = `
A run narrowed by --student, --exercise or --shard renews what it names and keeps the rest: reports keep their other
exercises, and the summary is of all that lies in the reports folder and is still handed in. Nothing is removed without
--prune.

${exportsHelp()}

Examples:
  poolgrade grade
  poolgrade grade --student kim-minji --lang ko
  poolgrade grade --export junit cases
  poolgrade grade --solutions handed-in --exercises ../private-exercises --sandbox strict --engine tfjs-node

${exitHelp(
  ["done", "graded, whatever the marks"],
  ["authorError", "a spec is in error, and nothing was graded"],
  USAGE,
  ["incomplete", "poolgrade itself failed or lacks something, and a report is incomplete"],
)}`;

export const gradeCommand = command({
  name: "grade",
  description: "grade a class: run every hand-in, write a report for every student and a summary",
  options: GRADE_OPTIONS,
  help: EXPLANATION,
  run: (options, _, context) => grade(options, context),
});

async function grade(options: GradeOptions, context: Context): Promise<number> {
  const plan = await planFor(options, context);
  if (plan === null) return EXIT.authorError;
  return alone(plan.reportsFolder, "grade", () => gradeAlone(plan, context.streams, context.stop));
}

async function gradeAlone(plan: Plan, streams: Streams, stop: Stop): Promise<number> {
  const exercises = plan.asked.map(({ exercise }) => exercise);
  const sandbox = await sandboxFor(plan.options.sandbox, exercises, streams);
  const killJails = () => void sandbox.close();
  stop.signal.addEventListener("abort", killJails);
  try {
    const { title, isLanguageChosen, reportsFolder, exports, asOf, ahead, marking } = plan;
    const lying = await before(plan);
    const published = {
      exercises: lying.course,
      title,
      isLanguageChosen,
      reportsFolder,
      exports,
      asOf,
      ahead,
      marking,
    };
    const publication = await reportWriterFor(published, plan.options, streams);
    return await stop.finishing(() => gradeInto(plan, lying, publication, sandbox, streams, stop.signal));
  } finally {
    stop.signal.removeEventListener("abort", killJails);
    await sandbox.close();
  }
}

async function gradeInto(
  plan: Plan,
  lying: Before,
  publication: ReportWriter,
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
