import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import { variedCalls } from "../ops/varied-calls.ts";

const TRIED = 400;
const MOST_VALUES = 60;
const MOST_QUESTIONS = 96;

/**
 * Small calls such as the exercise's cases could hold, and none of theirs, the smallest first. Nothing of a hidden case
 * is in them but what its exercise's brief says anyway, which choices there are.
 */
export function smallQuestions(exercise: Exercise): readonly Call[] {
  const known = new Set(
    exercise.cases.map(({ inputs, options }) => textOf({ inputs: inputs.map(({ tensor }) => tensor), options })),
  );
  const small = variedCalls(exercise, TRIED).filter(
    (call) => valuesOf(call) <= MOST_VALUES && !known.has(textOf(call)),
  );
  const unique = new Map(small.map((call) => [textOf(call), call]));
  const sorted = [...unique.values()].sort((a, b) => valuesOf(a) - valuesOf(b));
  const each = Math.max(1, sorted.length / MOST_QUESTIONS);
  return sorted.filter((_, i) => Math.floor(i / each) !== Math.floor((i - 1) / each));
}

function textOf({ inputs, options }: Call): string {
  return JSON.stringify([inputs.map(({ shape, values }) => [shape, [...values]]), options]);
}

function valuesOf({ inputs }: Call): number {
  return inputs.reduce((sum, { values }) => sum + values.length, 0);
}
