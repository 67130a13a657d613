import { LISTENS } from "../catalogue/listens.ts";
import type { Size } from "../catalogue/mutant.ts";
import type { Exercise } from "../model/exercise.ts";
import { at } from "../numeric/shape.ts";
import { opOf } from "../ops/op-of.ts";
import type { Evidence } from "./evidence.ts";

/**
 * The numbers that a maximum may have started from: such a number is returned wherever the right maximum is below it.
 * If nothing else is wrong, it is in wrong cells; otherwise it is the lowest number returned, and not in the input.
 */
export function startsSeen(exercise: Exercise, evidence: readonly Evidence[], size: Size): readonly number[] {
  const listens = LISTENS.get(exercise.op);
  if (listens?.reduces.includes("maximum") !== true) return [];
  const small = evidence.filter(({ isSmall }) => isSmall);
  if (size === "double") return listens.direct ? lowest(small) : [];
  return often(small.flatMap((each) => startsIn(exercise, each, listens.direct)));
}

const MIN_TIMES = 2;
const MAX_STARTS = 2;

function often(starts: readonly number[]): readonly number[] {
  const times = new Map<number, number>();
  for (const start of starts) times.set(start, (times.get(start) ?? 0) + 1);
  return [...times]
    .filter(([start, count]) => count >= MIN_TIMES && Number.isFinite(start))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_STARTS)
    .map(([start]) => start);
}

/** This many wrong cells of a case are enough. */
const MAX_CELLS = 100;

/** The start value according to each wrong cell; for a difference, assuming that the other term is right. */
function startsIn(
  { op, layout }: Exercise,
  { answered, outcome, isRight }: Evidence,
  direct: boolean,
): readonly number[] {
  const { expected } = answered.answer;
  if (isRight || outcome.kind !== "tensor" || outcome.tensor.shape.join() !== expected.shape.join()) return [];
  const actual = outcome.tensor.values;
  const wrong = [...expected.values.keys()].filter((i) => actual[i] !== expected.values[i]).slice(0, MAX_CELLS);
  if (direct) return wrong.map((i) => at(actual, i));
  const maxima = opOf({ op: "max-pool", layout }).model(answered.testCase.call).values;
  return wrong.flatMap((i) => {
    const more = at(actual, i) - at(expected.values, i);
    const starts =
      op === "max-minus-avg" ? [at(maxima, i) + more] : [at(maxima, i) + at(actual, i), at(maxima, i) - more];
    return starts.map((start) => Number(start.toPrecision(DIGITS)));
  });
}

/** The digits that survive a difference of float64 numbers. */
const DIGITS = 12;

function lowest(evidence: readonly Evidence[]): readonly number[] {
  let start = Number.POSITIVE_INFINITY;
  let times = 0;
  for (const { outcome } of evidence) {
    if (outcome.kind !== "tensor") continue;
    for (const value of outcome.tensor.values) {
      if (value < start) times = 0;
      start = Math.min(start, value);
      if (value === start) times++;
    }
  }
  const wentIn = evidence.some(({ answered }) =>
    answered.testCase.call.inputs.some(({ values }) => values.some((value) => value === start)),
  );
  return times >= MIN_TIMES && Number.isFinite(start) && start !== 0 && !wentIn ? [start] : [];
}
