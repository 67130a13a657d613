import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import type { SubmittedAt } from "../model/mark.ts";
import { momentOf } from "../spec/date.ts";

/** The columns that are read; a file may have others. */
const COLUMNS = ["student", "exercise", "submitted"] as const;

/** A line of a file of times that cannot be read. */
export class FaultyTimes extends Error {}

/** When what was handed in, by a CSV file with the columns student, exercise and submitted (ISO 8601 with its zone). */
export function timesInCsv(text: string): SubmittedAt {
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, skip_empty_lines: true, trim: true });
  const times = new Map<string, Date>();
  for (const [i, row] of rows.entries()) {
    const absent = COLUMNS.find((column) => row[column] === undefined);
    if (absent !== undefined) throw new FaultyTimes(`it has no column \`${absent}\`; needed are ${COLUMNS.join(", ")}`);
    const { student = "", exercise = "", submitted = "" } = row;
    if (submitted === "") continue;
    const moment = submitted.includes("T") ? momentOf(submitted) : null;
    if (moment === null)
      throw new FaultyTimes(
        `line ${i + 2}: \`${submitted}\` is no time with its zone, as in 2026-12-10T23:59:00+09:00`,
      );
    times.set(key(student, exercise), moment.date);
  }
  return (student, exercise) => times.get(key(student, exercise)) ?? null;
}

/** When the last commit changed each file of a folder; throws if it is in no repository. */
export async function timesInGit(folder: string): Promise<SubmittedAt> {
  const log = ["log", "--format=%x01%cI", "--name-only", "--no-renames", "--relative"];
  const { stdout } = await run("git", ["-c", "core.quotePath=false", "-C", folder, ...log], { maxBuffer: 2 ** 30 });
  const times = new Map<string, Date>();
  for (const commit of stdout.split("\x01").slice(1)) {
    const [when = "", ...paths] = commit.split("\n").filter((line) => line !== "");
    for (const path of paths) {
      const [, student = "", exercise = ""] = /^([^/]+)\/([^/]+)\.ts$/.exec(path) ?? [];
      const known = key(student, exercise);
      if (!times.has(known)) times.set(known, new Date(when)); // the newest commit comes first
    }
  }
  return (student, exercise) => times.get(key(student, exercise)) ?? null;
}

const run = promisify(execFile);

function key(student: string, exercise: string): string {
  return `${student.normalize("NFC")}/${exercise}`;
}
