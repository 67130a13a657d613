import type { Exercise } from "../../model/exercise.ts";
import { openCases } from "../../report/access/disclosure.ts";
import { specWith } from "../asked.ts";
import type { Lock } from "./lock.ts";
import { lockText } from "./lock-text.ts";
import { LOCK_PARTS } from "./part.ts";
import { readLock } from "./unlock.ts";

/**
 * The text of `answers.lock` for a learners' copy made at the moment `asOf`: dated cases that are open by then have
 * moved to it. Null if no lock of today's spec has an answer for the copy.
 */
export async function copiedLock(exercise: Exercise, asOf: Date): Promise<string | null> {
  const read = await Promise.all(LOCK_PARTS.map((part) => readLock(part, exercise)));
  const [first, ...others] = read.filter((lock) => typeof lock !== "string");
  if (first === undefined) return null;
  const locks = [first, ...others.filter(({ engine }) => isSame(engine, first.engine))];
  const locked = new Map(locks.flatMap(({ answers }) => [...answers]));
  const open = openCases(exercise, asOf);
  const answers = new Map(
    open.flatMap(({ id }) => {
      const answer = locked.get(id);
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
  if (answers.size === 0) return null;
  const cases = open.filter(({ id }) => answers.has(id));
  return lockText({ spec: specWith(exercise, cases), engine: first.engine, answers });
}

function isSame(a: Lock["engine"], b: Lock["engine"]): boolean {
  return a.version === b.version && a.tensorflow === b.tensorflow;
}
