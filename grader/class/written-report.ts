import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "../model/report.ts";
import type { Audience } from "../report/access/disclosure.ts";
import { hidesSomething } from "../report/access/visible.ts";
import { canBeFolderOf } from "../report/record/folder-name.ts";
import { readReport } from "../report/record/read-report.ts";
import { REPORT_FOLDERS } from "./reports-folder.ts";

/** An existing report: the staff's full one, or the student's if that is all that is left. */
export type WrittenReport = {
  /** The JSON exactly as in the file. */
  readonly text: string;
  readonly report: Report;
  readonly isWhole: boolean;
  /** Whether staff have their own. */
  readonly isStaffs: boolean;
};

/** The students' folders in a reports folder. */
export async function writtenFolders(reportsFolder: string): Promise<readonly string[]> {
  const parent = join(reportsFolder, REPORT_FOLDERS.student);
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The folders of these students, whose names may be in any Unicode normalisation; names without one are `unknown`. */
export async function foldersOf(
  reportsFolder: string,
  names: readonly string[],
): Promise<{ readonly folders: readonly string[]; readonly unknown: readonly string[] }> {
  const wanted = new Set(names.map((name) => name.normalize("NFC")));
  const folders: string[] = [];
  for (const folder of await writtenFolders(reportsFolder)) {
    const written = await writtenReport(reportsFolder, folder).catch(() => null);
    if (written !== null && wanted.delete(written.report.student)) folders.push(folder);
  }
  return { folders, unknown: [...wanted] };
}

/** The report in a student's folder; throws, with the reason, if none can be read. */
export async function writtenReport(reportsFolder: string, folder: string): Promise<WrittenReport> {
  const whole = await textFor(reportsFolder, "staff", folder);
  const text = whole ?? (await plainText(fileFor(reportsFolder, "student", folder)));
  const report = readReport(text);
  if (!canBeFolderOf(folder, report.student))
    throw new Error(`it is the report of another student, ${JSON.stringify(report.student)}`);
  return { text, report, isWhole: !hidesSomething(report), isStaffs: whole !== null };
}

/** The same, or null if no report exists. */
export async function reportIn(reportsFolder: string, folder: string): Promise<WrittenReport | null> {
  try {
    return await writtenReport(reportsFolder, folder);
  } catch (error) {
    if (NOTHING_THERE.has((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

const NOTHING_THERE: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ELOOP"]);

/** The existing report as the student sees it; null if missing or unreadable. */
export async function shownReport(reportsFolder: string, folder: string): Promise<Report | null> {
  const text = await textFor(reportsFolder, "student", folder);
  try {
    return text === null ? null : readReport(text);
  } catch {
    return null;
  }
}

function textFor(reportsFolder: string, audience: Audience, folder: string): Promise<string | null> {
  return plainText(fileFor(reportsFolder, audience, folder)).catch(() => null);
}

/** Refuses anything but a file, because reading a pipe would block forever. */
async function plainText(path: string): Promise<string> {
  if (!(await stat(path)).isFile()) throw new Error("`report.json` is not a file");
  return readFile(path, "utf8");
}

function fileFor(reportsFolder: string, audience: Audience, folder: string): string {
  return join(reportsFolder, REPORT_FOLDERS[audience], folder, "report.json");
}
