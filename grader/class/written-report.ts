import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "../model/report.ts";
import type { Audience } from "../report/access/disclosure.ts";
import { hidesSomething } from "../report/access/visible.ts";
import { canBeFolderOf } from "../report/record/folder-name.ts";
import { readReport } from "../report/record/read-report.ts";
import { REPORT_FOLDERS } from "./reports-folder.ts";

/** A report that was written before: the whole truth, or only what its student sees where the rest is gone. */
export type WrittenReport = {
  /** The JSON as it stands in the file. */
  readonly text: string;
  readonly report: Report;
  readonly isWhole: boolean;
  /** Whether staff have one of their own. */
  readonly isStaffs: boolean;
};

/** The report folders of students in a reports folder. */
export async function writtenFolders(reportsFolder: string): Promise<readonly string[]> {
  const parent = join(reportsFolder, REPORT_FOLDERS.student);
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Those of these students, whose names may be in any Unicode normalisation; the rest of the names are `unknown`. */
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

/** The report in a student's folder; throws, with the reason, where there is none that can be read. */
export async function writtenReport(reportsFolder: string, folder: string): Promise<WrittenReport> {
  const whole = await textFor(reportsFolder, "staff", folder);
  const text = whole ?? (await plainText(fileFor(reportsFolder, "student", folder)));
  const report = readReport(text);
  if (!canBeFolderOf(folder, report.student))
    throw new Error(`it is the report of another student, ${JSON.stringify(report.student)}`);
  return { text, report, isWhole: !hidesSomething(report), isStaffs: whole !== null };
}

/** The same, or null where no report lies there at all. */
export async function reportIn(reportsFolder: string, folder: string): Promise<WrittenReport | null> {
  try {
    return await writtenReport(reportsFolder, folder);
  } catch (error) {
    if (NOTHING_THERE.has((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

const NOTHING_THERE: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ELOOP"]);

/** What the student sees of their report as it lies there; null where it is not there, or cannot be read. */
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

/** Reading a pipe would wait for ever. */
async function plainText(path: string): Promise<string> {
  if (!(await stat(path)).isFile()) throw new Error("`report.json` is not a file");
  return readFile(path, "utf8");
}

function fileFor(reportsFolder: string, audience: Audience, folder: string): string {
  return join(reportsFolder, REPORT_FOLDERS[audience], folder, "report.json");
}
