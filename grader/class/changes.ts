import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { ClassLine } from "../model/class-line.ts";
import type { Report } from "../model/report.ts";
import { type ChangedStudent, type Changes, type ClassChanges, changesBetween } from "../report/facts/changes.ts";
import { inScript } from "../report/page/shared/document.ts";
import { writeWhole } from "../store/write-whole.ts";

/** What changed, as JSON, and as a script that pages load; both may be absent. */
export const CHANGES_SCRIPT = "changes.js";
export const CHANGES_FILES = ["changes.json", CHANGES_SCRIPT] as const;

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
  await writeForms(folder, "poolgradeChanges", changes);
  return changes;
}

export function changedStudent({ summary }: ClassLine, { format: _format, ...changes }: Changes): ChangedStudent {
  return { student: summary.student, ...changes };
}

/** Writes what changed in the class; where nothing has, what is there stays. */
export async function writeClassChanges(reportsFolder: string, students: readonly ChangedStudent[]): Promise<void> {
  if (students.length === 0) return;
  const all: ClassChanges = { format: "poolgrade/changes/v1", students };
  await writeForms(reportsFolder, "poolgradeClassChanges", all);
}

/** `name`: what the script calls them. */
async function writeForms(folder: string, name: string, changes: Changes | ClassChanges): Promise<void> {
  const json = JSON.stringify(changes, null, 2);
  await writeWhole(join(folder, "changes.json"), `${json}\n`);
  await writeWhole(join(folder, CHANGES_SCRIPT), `globalThis.${name} = ${inScript(json)};\n`);
}
