import { type ClassNow, classNow } from "../class/class-of.ts";
import { keptOutputs } from "../class/kept-outputs.ts";
import { exportAsTheyLie, type Rendered, renderClass } from "../class/render-class.ts";
import type { Standing, StandingReport } from "../class/standing.ts";
import { summaries, summaryOf, writtenSummary } from "../class/summary.ts";
import { progressOf, unfinishedIn } from "../class/unfinished.ts";
import type { Summary } from "../model/summary.ts";
import { summaryJson } from "../report/record/json.ts";
import { classTable } from "../report/render/terminal/class-table.ts";
import { aheadNotice, aheadOf } from "./ahead.ts";
import { goneNotice, progressNotice } from "./class-notices.ts";
import { type Context, command } from "./command.ts";
import { EXIT, exitHelp, USAGE } from "./exit.ts";
import { exportsFor, exportsHelp } from "./exports.ts";
import { alone } from "./own-folder.ts";
import { progress } from "./progress.ts";
import { sayChanges, sayWhatIsNotThere } from "./report-notices.ts";
import { type Plan, planFor, REPORT_OPTIONS, type ReportOptions } from "./report-plan.ts";
import { finishReports, reportWriterFor, say, whereabouts } from "./report-writer.ts";
import type { Streams } from "./streams.ts";

const EXPLANATION = `
Grading keeps what the functions returned in the user's cache, so that reports can be written in another language, for
another date or in another form without running anything. Where that is gone, pages that are there stay as they are:
grade again to renew them. Points and verdicts never change here.

${exportsHelp()}

Examples:
  poolgrade report --lang ko
  poolgrade report --export ctrf cases
  poolgrade report --as-of 2026-12-01T00:00:00+09:00
  poolgrade report --student kim-minji

${exitHelp(["done", "written"], ["authorError", "a spec is in error, and nothing was written"], USAGE, [
  "incomplete",
  "a report that lies there cannot be read",
])}`;

export const reportCommand = command({
  name: "report",
  description: "write every form of the reports again, from what grading found; runs nothing",
  options: REPORT_OPTIONS,
  help: EXPLANATION,
  run: (options, _, context) => report(options, context),
});

async function report(options: ReportOptions, context: Context): Promise<number> {
  const { streams, stop } = context;
  const plan = await planFor(options, context);
  if (plan === null) return EXIT.authorError;
  return alone(plan.reportsFolder, "report", () => stop.finishing(() => reportAlone(plan, streams, stop.signal)));
}

async function reportAlone(plan: Plan, streams: Streams, signal: AbortSignal): Promise<number> {
  const { options, title, isLanguageChosen, reportsFolder, exercises, marking } = plan;
  await sayChanges(plan, streams);
  const before = await writtenSummary(reportsFolder);
  const gone = goneIn(plan.found, before);
  const goneFolders = new Set(gone.map(({ folder }) => folder));
  const folders = options.student === undefined ? plan.folders.filter((each) => !goneFolders.has(each)) : plan.folders;

  const asOf = options.asOf?.date ?? new Date();
  const ahead = aheadOf(options.asOf);
  say(aheadNotice(ahead, options.lang), streams);
  const exports = exportsFor(options, asOf, folders.length, reportsFolder);
  const publication = await reportWriterFor(
    { exercises, title, isLanguageChosen, reportsFolder, exports, asOf, ahead, marking },
    options,
    streams,
  );
  const bar = progress(folders.length, "reports", streams);
  const rendering = { ...publication, kept: keptOutputs(), signal, onRendered: bar.step };
  const rendered = await renderClass(rendering, folders).finally(bar.stop);
  sayWhatIsNotThere(rendered, plan.found, streams);
  const now = await classOf(plan, rendered, gone, before, streams);
  const isAllRead = rendered.unreadable.length === 0 && plan.found.unreadable.length === 0;
  if (options.export !== undefined) await exportAsTheyLie(rendering, othersOf(now.summary, rendered));
  await finishReports(publication, now, { forSummary: isAllRead, forWholeClass: false }, streams);
  const summary = options.student === undefined ? now.summary : ofRendered(now.summary, exercises, rendered);
  streams.out(
    options.json
      ? summaryJson(summary)
      : classTable(
          summary,
          exercises.map(({ exercise }) => exercise),
          options.lang,
          streams.screen,
        ),
  );
  streams.err(`${whereabouts(reportsFolder)}\n`);
  return isAllRead ? EXIT.done : EXIT.incomplete;
}

/** Students who left before the last grading but still have a report. */
function goneIn({ reports }: Standing, before: Summary | null): readonly StandingReport[] {
  const gone = new Set(before?.gone);
  return reports.filter(({ student }) => gone.has(student));
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
  const there = new Set(found.reports.map(({ folder }) => folder)); // one that could not be written may exist by now
  const refused = (before?.refused ?? []).filter(({ folder }) => !there.has(folder));
  const unclaimed = before?.unclaimed ?? [];
  return classNow(exercises, present, others, refused, { unclaimed, gone: names, progress });
}

/** The report folders of those in the summary whose reports were not rendered again. */
function othersOf({ students }: Summary, { lines }: Rendered): readonly string[] {
  const rendered = new Set(lines.map(({ summary }) => summary.folder));
  return students.map(({ folder }) => folder).filter((folder) => !rendered.has(folder));
}

function ofRendered(all: Summary, exercises: Plan["exercises"], { lines }: Rendered): Summary {
  return { ...summaryOf(exercises, summaries(lines), all.refused), unclaimed: all.unclaimed };
}
