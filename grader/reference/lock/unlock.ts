import { lstat, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Exercise, TestCase } from "../../model/exercise.ts";
import type { EngineInfo } from "../../model/manifest.ts";
import type { Tensor } from "../../model/tensor.ts";
import { opOf } from "../../ops/op-of.ts";
import type { Proved } from "../kept-reference.ts";
import type { LockFault } from "./fault.ts";
import type { Lock } from "./lock.ts";
import { parseLock } from "./lock-text.ts";
import { unlockAnswer } from "./locked-answer.ts";
import { casesFor, LOCK_PARTS, type LockPart } from "./part.ts";

/** The answers of locks, by case, each with the engine that gave it; and why others were not taken. */
export type Unlocked = {
  readonly answers: ReadonlyMap<TestCase, LockedReference>;
  readonly faults: readonly LockFault[];
};

export type LockedReference = { readonly reference: Tensor; readonly engine: EngineInfo };

/** The parts of the answers that are known without a lock. */
export type ProvedCases = ReadonlyMap<TestCase, Proved>;

/** The answers that lie locked beside an exercise's spec. A lock is taken whole or not at all. */
export async function unlock(exercise: Exercise, proved: ProvedCases): Promise<Unlocked> {
  const answers = new Map<TestCase, LockedReference>();
  const faults: LockFault[] = [];
  for (const part of LOCK_PARTS) {
    if (exercise.cases.every((testCase) => !part.holds(testCase) || answers.has(testCase))) continue;
    const opened = await unlockPart(part, exercise, proved);
    if ("kind" in opened) faults.push(opened);
    else for (const [testCase, answer] of opened) answers.set(testCase, answer);
  }
  return { answers, faults };
}

/** The answers of one lock, or why they are not taken. */
export async function unlockPart(
  part: LockPart,
  exercise: Exercise,
  proved: ProvedCases,
): Promise<ReadonlyMap<TestCase, LockedReference> | LockFault> {
  const lock = await readLock(part, exercise);
  if (typeof lock === "string") return faultOf(part, exercise, lock);
  return answersOf(lock, exercise, casesFor(part, exercise, lock), proved) ?? faultOf(part, exercise, "damaged");
}

/** The lock as written if it is of today's spec, or else what is wrong with it. */
export async function readLock(part: LockPart, exercise: Exercise): Promise<Lock | LockFault["kind"]> {
  const text = await lockTextIn(lockFile(exercise, part));
  if (text === null) return "missing";
  const lock = parseLock(text);
  if (lock === null) return "damaged";
  return lock.spec === part.spec(exercise, casesFor(part, exercise, lock)) ? lock : "older";
}

/** The path of an exercise's lock. */
export function lockFile({ file }: Exercise, { name }: LockPart): string {
  return join(dirname(file), name);
}

/** The text of a lock's file; null if there is no such regular file. */
export async function lockTextIn(file: string): Promise<string | null> {
  const isFile = await lstat(file).then(
    (stat) => stat.isFile(),
    () => false,
  );
  return isFile ? await readFile(file, "utf8") : null;
}

function faultOf(part: LockPart, exercise: Exercise, kind: LockFault["kind"]): LockFault {
  return { kind, exercise: exercise.id, file: lockFile(exercise, part), name: part.name };
}

/** Null unless the lock has exactly the answers to these cases, each with its hash and within its tolerance. */
function answersOf(
  { answers, engine }: Lock,
  exercise: Exercise,
  cases: readonly TestCase[],
  proved: ProvedCases,
): ReadonlyMap<TestCase, LockedReference> | null {
  if (answers.size !== cases.length) return null;
  const unlocked = new Map<TestCase, LockedReference>();
  for (const testCase of cases) {
    const [locked, known] = [answers.get(testCase.id), proved.get(testCase)];
    if (locked === undefined || known === undefined) return null;
    const reference = unlockAnswer(locked, opOf(exercise).float32(testCase.call, known.expected), known);
    if (reference === null) return null;
    unlocked.set(testCase, { reference, engine });
  }
  return unlocked;
}
