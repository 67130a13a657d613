import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeWhole } from "../store/write-whole.ts";
import { fileFor } from "../submissions/unclaimed.ts";
import type { Attempt, Ranked } from "./attempt.ts";
import type { Collected } from "./collect.ts";
import { identity } from "./record.ts";

/** What becomes of the hand-in that counts. */
export type Placing = {
  readonly attempt: Ranked;
  /** Below the solutions folder. */
  readonly file: string;
  readonly state: State;
};

/**
 * `new`: nothing is there · `same`: the same bytes are · `attempt`: another attempt of the same student is · `other`:
 * other bytes are · `blocked`: no regular file is · `elsewhere`: it is of an archive that was collected before, and is
 * not there any more.
 */
export type State = "new" | "same" | "attempt" | "other" | "blocked" | "elsewhere";

/** Where the attempts that count belong, among those of students who are in this collection. */
export function placings(
  all: readonly Ranked[],
  collected: readonly Collected[],
  solutionsFolder: string,
): readonly Placing[] {
  const touched = new Set(collected.map(taskOf));
  const here = new Set(collected.map(identity));
  const folders = foldersIn(solutionsFolder);
  const attempts = Map.groupBy(all, taskOf);
  return all
    .filter((attempt) => attempt.isChosen && touched.has(taskOf(attempt)))
    .map((attempt) => {
      const file = `${folders.get(attempt.student) ?? attempt.student}/${fileFor(attempt.exercise)}`;
      const state = stateOf(join(solutionsFolder, file), attempt, attempts.get(taskOf(attempt)) ?? []);
      const isGone = !here.has(identity(attempt)) && WRITTEN.has(state);
      return { attempt, file, state: isGone ? "elsewhere" : state };
    });
}

/** States of hand-ins that are written. */
const WRITTEN: ReadonlySet<State> = new Set(["new", "attempt", "other"]);

/** Writes the hand-ins that are not there yet, each file whole; returns those that are there. */
export async function place(
  placings: readonly Placing[],
  collected: readonly Collected[],
  solutionsFolder: string,
  signal: AbortSignal,
): Promise<readonly Placing[]> {
  const contents = new Map(collected.map((each) => [identity(each), each.content]));
  const done: Placing[] = [];
  for (const placing of placings) {
    const content = contents.get(identity(placing.attempt));
    if (signal.aborted) break;
    if (WRITTEN.has(placing.state) && content !== undefined)
      await writeWhole(join(solutionsFolder, placing.file), content);
    done.push(placing);
  }
  return done;
}

export function taskOf({ student, exercise }: Attempt): string {
  return `${student}/${exercise}`;
}

/** The students' folders that are there, by their names in NFC: a Mac's may be in NFD. */
function foldersIn(solutionsFolder: string): ReadonlyMap<string, string> {
  try {
    return new Map(readdirSync(solutionsFolder).map((folder) => [folder.normalize("NFC"), folder]));
  } catch {
    return new Map();
  }
}

/** What is there, in comparison with the attempt; no link is followed. */
function stateOf(path: string, { sha256 }: Attempt, attempts: readonly Attempt[]): State {
  const folder = lstatSync(dirname(path), { throwIfNoEntry: false });
  if (folder !== undefined && !folder.isDirectory()) return "blocked";
  const found = folder === undefined ? undefined : lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return "new";
  if (!found.isFile()) return "blocked";
  const there = createHash("sha256").update(readFileSync(path)).digest("hex");
  if (there === sha256) return "same";
  return attempts.some((each) => each.sha256 === there) ? "attempt" : "other";
}
