import { access, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { ClassLine } from "../model/class-line.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Report } from "../model/report.ts";
import type { Summary } from "../model/summary.ts";
import type { Language } from "../model/text.ts";
import { type Audience, toStudents } from "../report/access/disclosure.ts";
import type { ReportView } from "../report/access/view.ts";
import { forStudent, hidesSomething } from "../report/access/visible.ts";
import type { StudentResult } from "../report/exports/shown.ts";
import { summaryPageData } from "../report/page-data/summary-page.ts";
import { summaryCsv } from "../report/record/csv.ts";
import { reportJson, summaryJson } from "../report/record/json.ts";
import { studentMarkdown, summaryMarkdown } from "../report/render/markdown/markdown.ts";
import { inlinedFiles, linkedFiles, type Pages } from "../report/render/page/open-pages.ts";
import { writeWhole } from "../store/write-whole.ts";
import { answerGroups } from "./answer-groups.ts";
import { CHANGES_FILES, CHANGES_SCRIPT } from "./changes.ts";
import { exerciseAssets } from "./exercise-assets.ts";
import { itemAnalysis } from "./item-analysis.ts";
import type { SourceOf } from "./kept-sources.ts";
import { RUN_NOTE } from "./manifest.ts";
import { pageGroups } from "./page-groups.ts";
import { withShownSpecs } from "./shown-entry.ts";
import { type PageWriting, studentPage } from "./student-pages.ts";

/** The folder of each audience's reports, with one subfolder per student. */
export const REPORT_FOLDERS: Readonly<Record<Audience, string>> = { student: "students", staff: "staff" };

/** The files we write into a student's folder; everything else in it is not ours. */
export const REPORT_FILES = ["report.json", "report.md", "report.html"] as const;

/** A student's result, with what the student may see of it at the moment `asOf`; `before` is what they saw so far. */
export function studentResult(
  folder: string,
  whole: ReportView,
  asOf: Date,
  before: Report | null = null,
): StudentResult {
  const visible = { ...whole, ...forStudent(whole, toStudents(asOf)) };
  return { folder, whole, visible: withShownSpecs(visible, whole.report, before, asOf) };
}

/**
 * Writes the student's report, and the full report for staff if it contains more; returns whether it does. `wholeText`
 * is the full report's JSON. `keepsForms`: existing pages and texts would lose something, so they are left as they are.
 */
export async function writeStudentReports(
  reportsFolder: string,
  { folder, whole, visible }: StudentResult,
  wholeText: string,
  language: Language,
  writing: PageWriting | null,
  keepsForms = false,
): Promise<boolean> {
  const write = async (audience: Audience, shown: ReportView, text: string) => {
    const at = join(reportsFolder, REPORT_FOLDERS[audience], folder);
    await writeWhole(join(at, "report.json"), text);
    const [markdown, page] = [join(at, "report.md"), join(at, "report.html")];
    if (!(keepsForms && (await isThere(markdown))))
      await writeWhole(markdown, studentMarkdown(shown, language, audience));
    if (keepsForms && (await isThere(page))) return;
    if (writing === null) await rm(page, { force: true });
    else await writeWhole(page, await studentPage(writing, at, whole, shown, audience, language));
  };
  const hasMore = showsMore(whole.report, visible.report);
  await write("student", visible, reportJson(visible.report));
  if (hasMore) await write("staff", whole, wholeText);
  else await removeReport(join(reportsFolder, REPORT_FOLDERS.staff, folder));
  return hasMore;
}

/** Removes the report from a student's folder, and the folder too if nothing else is in it. */
export async function removeReport(folder: string): Promise<void> {
  for (const name of [...REPORT_FILES, ...CHANGES_FILES]) await rm(join(folder, name), { force: true });
  await rmdir(folder).catch(() => undefined); // it has other files in it, or does not exist
}

/** Writes the summary of the class; `lines` are its students in the order of the summary. */
export async function writeSummary(
  reportsFolder: string,
  summary: Summary,
  exercises: ReadonlyMap<string, Exercise>,
  lines: readonly ClassLine[],
  language: Language,
  writing: PageWriting | null,
  ahead: string | null = null,
  sourceOf: SourceOf = async () => null,
): Promise<void> {
  await writeWhole(join(reportsFolder, "summary.json"), summaryJson(summary));
  await writeWhole(join(reportsFolder, "summary.csv"), summaryCsv(summary, lines));
  await writeWhole(join(reportsFolder, "summary.md"), summaryMarkdown(summary, exercises, language, ahead));
  if (writing === null) return rm(join(reportsFolder, "summary.html"), { force: true });
  const { pages, filesOf } = writing;
  const items = itemAnalysis([...exercises.values()], lines);
  const groups = await pageGroups(answerGroups(lines), summary, exercises, sourceOf);
  const data = summaryPageData(summary, exercises, lines, items, groups, ahead);
  const files = filesOf("summary", "", { texts: [], paths: [RUN_NOTE, CHANGES_SCRIPT] });
  await writeWhole(join(reportsFolder, "summary.html"), pages.summary(data, language, files));
}

/** What the pages of one run are written with, after writing the files they share; null if pages are not built. */
export async function pageWriting(
  pages: Pages | null,
  reportsFolder: string,
  asOf: Date,
  isSingleFile: boolean,
  isLanguageChosen = true,
): Promise<PageWriting | null> {
  if (pages === null) return null;
  if (!isSingleFile) {
    for (const [name, bytes] of pages.assets) await writeWhole(join(reportsFolder, "assets", name), bytes);
  }
  const filesOf: PageWriting["filesOf"] = (style, up, { texts, paths } = { texts: [], paths: [] }) =>
    isSingleFile
      ? inlinedFiles(pages, style, texts, isLanguageChosen)
      : linkedFiles(style, up, paths, isLanguageChosen);
  return { pages, assets: exerciseAssets(reportsFolder, asOf, !isSingleFile), isSingleFile, filesOf };
}

/** Whether `whole` shows something that is hidden in `visible`. */
function showsMore(whole: Report, visible: Report): boolean {
  return whole.exercises.some((entry, i) => {
    const seen = visible.exercises[i];
    return seen !== undefined && hides(seen, visible) && !hides(entry, whole);
  });
}

function hides(entry: Report["exercises"][number], report: Report): boolean {
  return hidesSomething({ ...report, exercises: [entry] });
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
