import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ClassLine } from "../model/class-line.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Summary } from "../model/summary.ts";
import type { Language } from "../model/text.ts";
import { summaryCsv } from "../report/csv.ts";
import { reportJson, summaryJson } from "../report/json.ts";
import { studentMarkdown, summaryMarkdown } from "../report/markdown.ts";
import type { Pages } from "../report/pages.ts";
import { studentPageData } from "../report/student-page.ts";
import { summaryPageData } from "../report/summary-page.ts";
import type { ReportView } from "../report/view.ts";
import { forStudent, hidesSomething } from "../report/visible.ts";
import { writeWhole } from "../store/write-whole.ts";
import { hiddenAt } from "./hidden.ts";
import { itemAnalysis } from "./item-analysis.ts";
import { type Audience, PICTURE_FOLDERS } from "./picture-shelf.ts";

/** Where each audience's reports lie, one folder a student. */
export const REPORT_FOLDERS: Readonly<Record<Audience, string>> = { student: "students", staff: "staff" };

const STUDENT_FILES = { script: "../../assets/student.js", style: "../../assets/student.css" };
const SUMMARY_FILES = { script: "assets/summary.js", style: "assets/summary.css" };

/** Writes what a student may see, and for staff the whole truth where `view` is that, and more; returns whether it is. */
export async function writeStudentReports(
  reportsFolder: string,
  folder: string,
  view: ReportView,
  asOf: Date,
  language: Language,
  pages: Pages | null,
): Promise<boolean> {
  const visible = forStudent(view, hiddenAt(asOf), asOf);
  const write = async (audience: Audience, shown: ReportView) => {
    const at = join(reportsFolder, REPORT_FOLDERS[audience], folder);
    await writeWhole(join(at, "report.json"), reportJson(shown.report));
    await writeWhole(join(at, "report.md"), studentMarkdown(shown, language));
    if (pages === null) await rm(join(at, "report.html"), { force: true });
    else await writeWhole(join(at, "report.html"), pages.student(studentPageData(shown), language, STUDENT_FILES));
  };
  const hasMore = hidesSomething(visible.report) && !hidesSomething(view.report);
  await write("student", visible);
  if (hasMore) await write("staff", view);
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
  pages: Pages | null,
): Promise<void> {
  await writeWhole(join(reportsFolder, "summary.json"), summaryJson(summary));
  await writeWhole(join(reportsFolder, "summary.csv"), summaryCsv(summary));
  await writeWhole(join(reportsFolder, "summary.md"), summaryMarkdown(summary, exercises, language));
  if (pages === null) return rm(join(reportsFolder, "summary.html"), { force: true });
  const items = itemAnalysis([...exercises.values()], lines);
  const data = summaryPageData(summary, exercises, lines, items);
  await writeWhole(join(reportsFolder, "summary.html"), pages.summary(data, language, SUMMARY_FILES));
}

/** Writes what the pages share. */
export async function writeAssets(reportsFolder: string, pages: Pages | null): Promise<void> {
  for (const [name, bytes] of pages?.assets ?? []) await writeWhole(join(reportsFolder, "assets", name), bytes);
}

/** Removes the reports of students who are gone, and pictures that no report shows; returns the students' folders. */
export async function removeStale(
  reportsFolder: string,
  current: ReadonlySet<string>,
  pictures: ReadonlySet<string>,
): Promise<readonly string[]> {
  const gone = new Set<string>();
  for (const audience of ["student", "staff"] as const) {
    const parent = join(reportsFolder, REPORT_FOLDERS[audience]);
    for (const folder of await names(parent)) {
      if (current.has(folder) || !(await names(join(parent, folder))).includes("report.json")) continue;
      await rm(join(parent, folder), { recursive: true });
      gone.add(folder);
    }
    for (const name of await names(join(reportsFolder, PICTURE_FOLDERS[audience]))) {
      const path = `${PICTURE_FOLDERS[audience]}/${name}`;
      if (/^[0-9a-f]{64}\.png$/.test(name) && !pictures.has(path)) await rm(join(reportsFolder, path));
    }
  }
  return [...gone].sort();
}

async function names(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
