import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../store/write-whole.ts";
import { fileFor } from "../submissions/unclaimed.ts";
import type { InTime, Ranked } from "./attempt.ts";
import type { Collected } from "./collect.ts";
import { taskOf } from "./placing.ts";
import { identity } from "./record.ts";

/**
 * Beside each attempt that counts, the last one that may count in its place: grading takes it where it scores more in
 * spite of being late.
 */
export function laterAttempts(all: readonly Ranked[], mayCount: InTime): readonly Ranked[] {
  const tasks = Map.groupBy(all, taskOf);
  return [...tasks.values()].flatMap((attempts) => {
    const chosen = attempts.find(({ isChosen }) => isChosen)?.attempt ?? 0;
    const late = attempts.filter((each) => each.attempt !== chosen && mayCount(each));
    return late.toSorted((a, b) => b.attempt - a.attempt).slice(0, 1);
  });
}

/** Keeps what is in these attempts in a folder of its own, and no older one of the same students and exercises. */
export async function keepLater(
  folder: string,
  later: readonly Ranked[],
  collected: readonly Collected[],
): Promise<void> {
  const contents = new Map(collected.map((each) => [identity(each), each.content]));
  const wanted = new Map(later.map((each) => [taskOf(each), contents.get(identity(each))]));
  for (const attempt of new Map(collected.map((each) => [taskOf(each), each])).values()) {
    const content = wanted.get(taskOf(attempt));
    const file = join(folder, attempt.student, fileFor(attempt.exercise));
    if (content !== undefined) await writeWhole(file, content);
    else if (!wanted.has(taskOf(attempt))) await rm(file, { force: true });
  }
}
