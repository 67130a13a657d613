import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "../model/report.ts";
import { canBeFolderOf } from "../report/folder-name.ts";
import { readReport } from "../report/read-report.ts";
import { hidesSomething } from "../report/visible.ts";
import { REPORT_FOLDERS } from "./reports-folder.ts";

/** A report that was written before: the whole truth, or only what its student sees where the rest is gone. */
export type WrittenReport = {
  /** The JSON as it stands in the file. */
  readonly text: string;
  readonly report: Report;
  readonly isWhole: boolean;
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
  const fileFor = (audience: keyof typeof REPORT_FOLDERS) =>
    join(reportsFolder, REPORT_FOLDERS[audience], folder, "report.json");
  const whole = await readFile(fileFor("staff"), "utf8").catch(() => null);
  const text = whole ?? (await readFile(fileFor("student"), "utf8"));
  const report = readReport(text);
  if (!canBeFolderOf(folder, report.student))
    throw new Error(`it is the report of another student, ${JSON.stringify(report.student)}`);
  return { text, report, isWhole: !hidesSomething(report) };
}
