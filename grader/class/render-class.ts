import pLimit from "p-limit";
import type { ClassLine } from "../model/class-line.ts";
import { reportJson } from "../report/record/json.ts";
import { isFaultOfDisk } from "../store/disk-fault.ts";
import type { KeptOutputs } from "./kept-outputs.ts";
import { outputsBehind } from "./kept-over.ts";
import { withMarks } from "./marks.ts";
import { type Published, publish, type ReportWriter, resultOf } from "./publish.ts";
import { shownReport, type WrittenReport, writtenReport } from "./written-report.ts";

/** What rendering a class needs in addition. */
export type Rendering = ReportWriter & {
  readonly kept: KeptOutputs;
  readonly signal: AbortSignal;
  readonly onRendered: (folder: string) => void;
};

/** The result of rendering a class again. */
export type Rendered = {
  readonly lines: readonly ClassLine[];
  /** Students whose outputs, in at least one exercise, are no longer known. */
  readonly notKept: readonly string[];
  /** Students of whom only their own view of the report is left. */
  readonly cut: readonly string[];
  readonly unreadable: readonly { readonly folder: string; readonly why: string }[];
};

/** While one is read or written, another is rendered. */
const AT_ONCE = 2;

/** Writes every form of the reports in these folders again, from the reports and the cached outputs; runs nothing. */
export async function renderClass(rendering: Rendering, folders: readonly string[]): Promise<Rendered> {
  const lines: ClassLine[] = [];
  const [notKept, cut]: [string[], string[]] = [[], []];
  const unreadable: { folder: string; why: string }[] = [];
  const render = async (folder: string) => {
    rendering.signal.throwIfAborted();
    try {
      const { line, isPoorer, isWhole } = await renderStudent(rendering, folder);
      lines.push(line);
      if (isPoorer) notKept.push(line.summary.student);
      if (!isWhole) cut.push(line.summary.student);
    } catch (error) {
      if (isFaultOfDisk(error)) throw error;
      unreadable.push({ folder, why: error instanceof Error ? error.message : String(error) });
    }
    rendering.onRendered(folder);
  };
  const lane = pLimit(AT_ONCE);
  await Promise.all(folders.map((folder) => lane(() => render(folder))));
  return {
    lines: lines.sort(byStudent),
    notKept: notKept.sort(),
    cut: cut.sort(),
    unreadable: unreadable.sort((a, b) => (a.folder < b.folder ? -1 : 1)),
  };
}

/** Adds the reports in these folders to the exports, without changing the reports. */
export async function exportAsTheyLie(
  rendering: ReportWriter & Pick<Rendering, "kept">,
  folders: readonly string[],
): Promise<void> {
  for (const folder of folders) {
    const written = await writtenReport(rendering.reportsFolder, folder);
    const published = await publishedOf(rendering, written, folder);
    const before = await shownReport(rendering.reportsFolder, folder);
    await rendering.exports.student(await resultOf(rendering, published, null, before));
  }
}

/** The order of a class: by the names' code units. */
export function byStudent({ summary: a }: ClassLine, { summary: b }: ClassLine): number {
  return a.student < b.student ? -1 : a.student > b.student ? 1 : 0;
}

async function renderStudent(rendering: Rendering, folder: string) {
  const written = await writtenReport(rendering.reportsFolder, folder);
  const published = await publishedOf(rendering, written, folder);
  const { line, isPoorer } = await publish(rendering, published);
  if (published.text !== written.text) await keepAgain(rendering, published);
  return { line, isPoorer, isWhole: written.isWhole };
}

/** Outputs are kept under the report that they led to, and a mark has changed it. */
async function keepAgain({ kept, exercises }: Rendering, { text, outputs }: Published): Promise<void> {
  await kept.put(
    text,
    outputs,
    exercises.map(({ exercise }) => exercise),
  );
}

async function publishedOf(
  rendering: ReportWriter & Pick<Rendering, "kept">,
  written: WrittenReport,
  folder: string,
): Promise<Published> {
  const outputs = await outputsBehind(written, written.report.exercises, rendering.exercises, rendering.kept);
  const report = withMarks(written.report, rendering.marking);
  const text = report === written.report ? written.text : reportJson(report);
  return { text, report, folder, outputs, keptOver: new Set(report.exercises.map(({ exercise }) => exercise)) };
}
