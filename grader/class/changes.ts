import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { ClassLine } from "../model/class-line.ts";
import type { Report } from "../model/report.ts";
import { type Changes, changesBetween } from "../report/facts/changes.ts";
import { inScript } from "../report/page/shared/document.ts";
import { writeWhole } from "../store/write-whole.ts";

/** What changed, as JSON, and as a script that the student's page loads; both may be absent. */
export const CHANGES_FILES = ["changes.json", "changes.js"] as const;

/**
 * Writes beside a report what it says otherwise than the one before. A report that says the same keeps what is there, so
 * that a run may be repeated; without one before there is nothing to tell.
 */
export async function writeChanges(folder: string, before: Report | null, after: Report): Promise<Changes | null> {
  if (before === null) {
    for (const name of CHANGES_FILES) await rm(join(folder, name), { force: true });
    return null;
  }
  const changes = changesBetween(before, after);
  if (changes === null) return null;
  const json = JSON.stringify(changes, null, 2);
  await writeWhole(join(folder, "changes.json"), `${json}\n`);
  await writeWhole(join(folder, "changes.js"), `globalThis.poolgradeChanges = ${inScript(json)};\n`);
  return changes;
}

/** One student of a class whose report has changed. */
export type ChangedStudent = { readonly student: string } & Omit<Changes, "format">;

export function changedStudent({ summary }: ClassLine, { format: _format, ...changes }: Changes): ChangedStudent {
  return { student: summary.student, ...changes };
}

/** Writes what changed in the class; where nothing has, what is there stays. */
export async function writeClassChanges(reportsFolder: string, students: readonly ChangedStudent[]): Promise<void> {
  if (students.length === 0) return;
  const all = { format: "poolgrade/changes/v1", students };
  await writeWhole(join(reportsFolder, "changes.json"), `${JSON.stringify(all, null, 2)}\n`);
}
