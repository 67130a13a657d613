import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ClassLine } from "../model/class-line.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Summary } from "../model/summary.ts";
import type { Language } from "../model/text.ts";
import { summaryCsv } from "../report/csv.ts";
import type { StudentResult } from "../report/exports/shown.ts";
import { reportJson, summaryJson } from "../report/json.ts";
import { studentMarkdown, summaryMarkdown } from "../report/markdown/markdown.ts";
import { summaryPageData } from "../report/page-data/summary-page.ts";
import { inlinedFiles, linkedFiles, type Pages } from "../report/pages.ts";
import type { ReportView } from "../report/view.ts";
import { forStudent, hidesSomething } from "../report/visible.ts";
import { writeWhole } from "../store/write-whole.ts";
import { exerciseShelf, SCRIPT_FOLDERS } from "./exercise-shelf.ts";
import { hiddenAt } from "./hidden.ts";
import { itemAnalysis } from "./item-analysis.ts";
import { type Audience, PICTURE_FOLDERS } from "./picture-shelf.ts";
import { type PageWriting, studentPage } from "./student-pages.ts";

/** Where each audience's reports lie, one folder a student. */
export const REPORT_FOLDERS: Readonly<Record<Audience, string>> = { student: "students", staff: "staff" };

/** A student's result, with what the student may see of it at the moment `asOf`. */
export function studentResult(folder: string, whole: ReportView, asOf: Date): StudentResult {
  return { folder, whole, visible: forStudent(whole, hiddenAt(asOf), asOf) };
}

/**
 * Writes what a student may see, and for staff the whole truth, of which `wholeText` is the JSON, where there is that and
 * more; returns whether there is.
 */
export async function writeStudentReports(
  reportsFolder: string,
  { folder, whole, visible }: StudentResult,
  wholeText: string,
  language: Language,
  writing: PageWriting | null,
): Promise<boolean> {
  const write = async (audience: Audience, shown: ReportView, text: string) => {
    const at = join(reportsFolder, REPORT_FOLDERS[audience], folder);
    await writeWhole(join(at, "report.json"), text);
    await writeWhole(join(at, "report.md"), studentMarkdown(shown, language));
    if (writing === null) await rm(join(at, "report.html"), { force: true });
    else await writeWhole(join(at, "report.html"), await studentPage(writing, at, whole, shown, audience, language));
  };
  const hasMore = hidesSomething(visible.report) && !hidesSomething(whole.report);
  await write("student", visible, reportJson(visible.report));
  if (hasMore) await write("staff", whole, wholeText);
  else await rm(join(reportsFolder, REPORT_FOLDERS.staff, folder), { recursive: true, force: true });
  return hasMore;
}

/** Writes the class; `lines` are its students in the order of the summary. */
export async function writeSummary(
  reportsFolder: string,
  summary: Summary,
  exercises: ReadonlyMap<string, Exercise>,
  lines: readonly ClassLine[],
  language: Language,
  writing: PageWriting | null,
): Promise<void> {
  await writeWhole(join(reportsFolder, "summary.json"), summaryJson(summary));
  await writeWhole(join(reportsFolder, "summary.csv"), summaryCsv(summary, lines));
  await writeWhole(join(reportsFolder, "summary.md"), summaryMarkdown(summary, exercises, language));
  if (writing === null) return rm(join(reportsFolder, "summary.html"), { force: true });
  const { pages, isSingleFile } = writing;
  const data = summaryPageData(summary, exercises, lines, itemAnalysis([...exercises.values()], lines));
  const files = isSingleFile ? inlinedFiles(pages, "summary") : linkedFiles("summary", "");
  await writeWhole(join(reportsFolder, "summary.html"), pages.summary(data, language, files));
}

/** What the pages of one run are written with, and the files that they share written; null where they are not built. */
export async function pageWriting(
  pages: Pages | null,
  reportsFolder: string,
  asOf: Date,
  isSingleFile: boolean,
): Promise<PageWriting | null> {
  if (pages === null) return null;
  if (!isSingleFile) {
    for (const [name, bytes] of pages.assets) await writeWhole(join(reportsFolder, "assets", name), bytes);
  }
  return { pages, shelf: exerciseShelf(reportsFolder, asOf, !isSingleFile), isSingleFile };
}

/**
 * Removes the reports of students who are gone, and the pictures and scripts that no report shows, which are not in
 * `shown`; returns the students' folders.
 */
export async function removeStale(
  reportsFolder: string,
  current: ReadonlySet<string>,
  shown: ReadonlySet<string>,
): Promise<readonly string[]> {
  const gone = new Set<string>();
  for (const audience of ["student", "staff"] as const) {
    const parent = join(reportsFolder, REPORT_FOLDERS[audience]);
    for (const folder of await names(parent)) {
      if (current.has(folder) || !(await names(join(parent, folder))).includes("report.json")) continue;
      await rm(join(parent, folder), { recursive: true });
      gone.add(folder);
    }
    for (const [shelf, pattern] of [
      [PICTURE_FOLDERS, PICTURE_NAME],
      [SCRIPT_FOLDERS, SCRIPT_NAME],
    ] as const) {
      await removeUnshown(reportsFolder, shelf[audience], pattern, shown);
    }
  }
  return [...gone].sort();
}

const PICTURE_NAME = /^[0-9a-f]{64}\.png$/;
const SCRIPT_NAME = /^[a-z0-9-]+-[0-9a-f]{16}\.js$/;

/** Of a folder, only what is named as we name things. */
async function removeUnshown(
  reportsFolder: string,
  folder: string,
  pattern: RegExp,
  shown: ReadonlySet<string>,
): Promise<void> {
  for (const name of await names(join(reportsFolder, folder))) {
    const path = `${folder}/${name}`;
    if (pattern.test(name) && !shown.has(path)) await rm(join(reportsFolder, path));
  }
}

async function names(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
