import pLimit from "p-limit";
import type { ClassLine } from "../model/class-line.ts";
import type { KeptOutputs } from "./kept-outputs.ts";
import { type Publication, publish } from "./publish.ts";
import { wasRead } from "./views.ts";
import { writtenReport } from "./written-report.ts";

/** What one rendering of a class needs besides. */
export type Rendering = Publication & {
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
      const { line, isKept, isWhole } = await renderStudent(rendering, folder);
      lines.push(line);
      if (!isKept) notKept.push(line.summary.student);
      if (!isWhole) cut.push(line.summary.student);
    } catch (error) {
      unreadable.push({ folder, why: error instanceof Error ? error.message : String(error) });
    }
    rendering.onRendered(folder);
  };
  const lane = pLimit(AT_ONCE);
  await Promise.all(folders.map((folder) => lane(() => render(folder))));
  return {
    lines: lines.sort(byName),
    notKept: notKept.sort(),
    cut: cut.sort(),
    unreadable,
  };
}

async function renderStudent(rendering: Rendering, folder: string) {
  const written = await writtenReport(rendering.reportsFolder, folder);
  const { text, report, isWhole } = written;
  const read = new Set(report.exercises.filter(wasRead).map(({ exercise }) => exercise));
  const exercises = rendering.exercises.map(({ exercise }) => exercise).filter(({ id }) => read.has(id));
  const outputs = await rendering.kept.get(text, exercises);
  const line = await publish(rendering, written, folder, outputs);
  return { line, isKept: exercises.every(({ id }) => outputs.has(id)), isWhole };
}

function byName({ summary: a }: ClassLine, { summary: b }: ClassLine): number {
  return a.student < b.student ? -1 : a.student > b.student ? 1 : 0;
}
