import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { SubmittedAt } from "../model/mark.ts";

/** When a student handed in an exercise. */
export type SubmissionTime = {
  readonly student: string;
  readonly exercise: string;
  readonly submitted: Date | "late";
  /** Of the file; empty: not known. */
  readonly sha256?: string;
};

/**
 * Finds times by student, whose name may be in any Unicode normalisation, exercise and file; of a file that is not known,
 * the last time counts.
 */
export function submittedAt(times: readonly SubmissionTime[]): SubmittedAt {
  const known = new Map(times.map(({ student, exercise, submitted }) => [key(student, exercise), submitted]));
  const ofFiles = new Map(
    times.map(({ student, exercise, sha256, submitted }) => [`${key(student, exercise)}/${sha256}`, submitted]),
  );
  return (student, exercise, sha256) => {
    const task = key(student, exercise);
    return ofFiles.get(`${task}/${sha256}`) ?? known.get(task) ?? null;
  };
}

/** When the last commit changed each file of a folder; throws if it is in no repository. */
export async function timesInGit(folder: string): Promise<SubmittedAt> {
  const log = ["log", "--format=%x01%cI", "--name-only", "--no-renames", "--relative"];
  const { stdout } = await run("git", ["-c", "core.quotePath=false", "-C", folder, ...log], { maxBuffer: 2 ** 30 });
  const times: SubmissionTime[] = [];
  for (const commit of stdout.split("\x01").slice(1)) {
    const [when = "", ...paths] = commit.split("\n").filter((line) => line !== "");
    for (const path of paths) {
      const [, student = "", exercise = ""] = /^([^/]+)\/([^/]+)\.ts$/.exec(path) ?? [];
      times.push({ student, exercise, submitted: new Date(when) });
    }
  }
  return submittedAt(times.toReversed()); // the newest commit comes first
}

const run = promisify(execFile);

function key(student: string, exercise: string): string {
  return `${student.normalize("NFC")}/${exercise}`;
}
