import type { Exercise } from "../model/exercise.ts";
import type { Ask } from "../model/program.ts";
import { askAll } from "./ask.ts";
import type { Seen } from "./diagnose.ts";
import type { Evidence } from "./evidence.ts";

/** More cases than these prove nothing more. */
const MAX_ASKED = 4;

/**
 * Whether a function is wrong because it mutates its input: it does so wherever it is wrong, and it is right if every
 * row it reads is a fresh copy, which undoes its writes.
 */
export async function isCausedByMutation(
  exercise: Exercise,
  { cases, runs }: Seen,
  evidence: readonly Evidence[],
  ask: Ask,
): Promise<boolean> {
  const changed = new Set(cases.filter((_, i) => hasChangedInput(runs[i])));
  const wrong = evidence.filter(({ isRight }) => !isRight);
  if (wrong.length === 0 || !wrong.every(({ answered }) => changed.has(answered))) return false;
  const questions = wrong.slice(0, MAX_ASKED).map(({ answered }) => ({ ...answered.testCase.call, isFresh: true }));
  const asked = await askAll(exercise, questions, ask);
  return asked.length === questions.length && asked.every(({ isRight }) => isRight);
}

function hasChangedInput(run: Seen["runs"][number] | undefined): boolean {
  return run !== undefined && "mutatedInput" in run && run.mutatedInput;
}
