import pLimit from "p-limit";
import type { ClassLine } from "../model/class-line.ts";
import { isFaultOfDisk } from "../store/disk-fault.ts";
import type { KeptOutputs } from "./kept-outputs.ts";
import { outputsBehind } from "./kept-over.ts";
import { type Published, publish, type ReportWriter, resultOf } from "./publish.ts";
import { type WrittenReport, writtenReport } from "./written-report.ts";

/** What one rendering of a class needs besides. */
export type Rendering = ReportWriter & {
  readonly kept: KeptOutputs;
  readonly signal: AbortSignal;
  readonly onRendered: (folder: string) => void;
};

/** What came of rendering a class again. */
export type Rendered = {
  readonly lines: readonly ClassLine[];
  /** Students of whom it is not known any more what their functions returned, at least in one exercise. */
  readonly notKept: readonly string[];
  /** Students of whom only that part of the report is there which they may see. */
  readonly cut: readonly string[];
  readonly unreadable: readonly { readonly folder: string; readonly why: string }[];
};

/** While one is read or written, others are rendered. */
const AT_ONCE = 2;

/** Writes every form of the reports in these folders again, from what was written and what was kept; runs nothing. */
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

/** Tells the exports of the reports in these folders too, and leaves the reports as they are. */
export async function exportAsTheyLie(
  rendering: ReportWriter & Pick<Rendering, "kept">,
  folders: readonly string[],
): Promise<void> {
  for (const folder of folders) {
    const written = await writtenReport(rendering.reportsFolder, folder);
    await rendering.exports.student(await resultOf(rendering, await publishedOf(rendering, written, folder), null));
  }
}

/** The order of a class: by the code units of names. */
export function byStudent({ summary: a }: ClassLine, { summary: b }: ClassLine): number {
  return a.student < b.student ? -1 : a.student > b.student ? 1 : 0;
}

async function renderStudent(rendering: Rendering, folder: string) {
  const written = await writtenReport(rendering.reportsFolder, folder);
  const { line, isPoorer } = await publish(rendering, await publishedOf(rendering, written, folder));
  return { line, isPoorer, isWhole: written.isWhole };
}

async function publishedOf(
  rendering: ReportWriter & Pick<Rendering, "kept">,
  written: WrittenReport,
  folder: string,
): Promise<Published> {
  const { text, report } = written;
  const outputs = await outputsBehind(written, report.exercises, rendering.exercises, rendering.kept);
  return { text, report, folder, outputs, keptOver: new Set(report.exercises.map(({ exercise }) => exercise)) };
}
