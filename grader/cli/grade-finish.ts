import { writeClassChanges } from "../class/changes.ts";
import type { GradedClass } from "../class/grade-class.ts";
import type { KeptOutputs } from "../class/kept-outputs.ts";
import { prune } from "../class/prune.ts";
import type { ReportWriter } from "../class/publish.ts";
import { exportAsTheyLie } from "../class/render-class.ts";
import { summaries, summaryOf } from "../class/summary.ts";
import type { Mark } from "../class/unfinished.ts";
import type { Summary } from "../model/summary.ts";
import { summaryJson } from "../report/record/json.ts";
import { classTable } from "../report/render/terminal/class-table.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { goneNotice, poorerNotice } from "./class-notices.ts";
import { EXIT } from "./exit.ts";
import { type Before, classAfter, unreadableOthers } from "./grade-folder.ts";
import type { Plan } from "./grade-plan.ts";
import { type Effort, farewell, recordRun } from "./grade-record.ts";
import { finishReports, say } from "./report-writer.ts";
import type { Streams } from "./streams.ts";

/** The result of a run. */
export type Outcome = {
  readonly graded: GradedClass;
  readonly marked: Mark;
  readonly effort: Effort;
  readonly sandbox: Sandbox;
};

/** Writes the class, reports problems, and prints the result; returns the exit code. */
export async function finish(
  plan: Plan,
  lying: Before,
  publication: ReportWriter,
  kept: KeptOutputs,
  { graded, marked, effort, sandbox }: Outcome,
  streams: Streams,
): Promise<number> {
  const { options, reportsFolder } = plan;
  const left = await marked.left();
  const now = classAfter(plan, lying, graded, left);
  const { gone } = lying.sorted;
  const unreadable = unreadableOthers(plan, lying.sorted.unreadable);
  for (const { folder, why } of [...graded.unwritten, ...unreadable])
    streams.err(`${JSON.stringify(folder)}: ${why}\n`);
  say(poorerNotice(graded.poorer), streams);
  const isWhole = graded.unwritten.length === 0 && unreadable.length === 0;
  if (options.export !== undefined) await exportAsTheyLie({ ...publication, kept }, othersOf(plan, now.summary));
  await finishReports(
    publication,
    now,
    { forSummary: true, forWholeClass: options.prune === true && isWhole },
    streams,
  );
  await writeClassChanges(reportsFolder, graded.changed);
  if (options.prune) await removeGone(reportsFolder, gone, streams);
  else say(goneNotice(gone.map(({ student }) => student)), streams);
  await recordRun(plan, sandbox, effort, left);

  const summary = plan.isNarrowed ? narrowedSummary(plan, graded) : now.summary;
  streams.out(
    options.json
      ? summaryJson(summary)
      : classTable(
          summary,
          lying.course.map(({ exercise }) => exercise),
          options.lang,
          streams.screen,
        ),
  );
  streams.err(farewell(reportsFolder, effort));
  if (graded.unwritten.length > 0) return EXIT.usage;
  return unreadable.length > 0 ? EXIT.incomplete : completeness(summary, streams);
}

/** The summary of only what this run graded. */
function narrowedSummary({ asked, handIns, chosen, unclaimed }: Plan, { lines }: GradedClass): Summary {
  const folders = new Set(chosen.map(({ folder }) => folder));
  return {
    ...summaryOf(asked, summaries(lines), handIns.refused),
    unclaimed: unclaimed.filter(({ folder }) => folders.has(folder)),
  };
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
  streams.err(`not graded because of an internal error: ${incomplete.join(", ")}; grade them again\n`);
  return EXIT.incomplete;
}
