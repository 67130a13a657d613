import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import { variedCalls } from "../ops/varied-calls.ts";

const TRIED = 400;
const MAX_VALUES = 60;
const MAX_QUESTIONS = 64;

/** Small calls like those of the exercise's cases, but not among them, smallest first. */
export function smallQuestions(exercise: Exercise): readonly Call[] {
  if (exercise.cases.length === 0) return []; // without cases, the choices are unknown
  const own = exercise.cases.map(({ call }) => call);
  const known = new Set(own.filter(isSmall).map(textOf));
  const small = variedCalls(exercise, TRIED).filter((call) => isSmall(call) && !known.has(textOf(call)));
  const unique = new Map(small.map((call) => [textOf(call), call]));
  const sorted = [...unique.values()].sort((a, b) => valuesOf(a) - valuesOf(b));
  const each = Math.max(1, sorted.length / MAX_QUESTIONS);
  return sorted.filter((_, i) => Math.floor(i / each) !== Math.floor((i - 1) / each));
}

function textOf({ inputs, options }: Call): string {
  return JSON.stringify([inputs.map(({ shape, values }) => [shape, [...values]]), options]);
}

function isSmall(call: Call): boolean {
  return valuesOf(call) <= MAX_VALUES;
}

function valuesOf({ inputs }: Call): number {
  return inputs.reduce((sum, { values }) => sum + values.length, 0);
}
