import { LISTENS } from "../catalogue/listens.ts";
import type { Exercise } from "../model/exercise.ts";
import { at } from "../numeric/shape.ts";
import { opNamed } from "../ops/table.ts";
import type { Evidence } from "./evidence.ts";

/**
 * The numbers that a maximum may have been started from: that number comes out wherever the right maximum lies below it.
 * It is looked for in wrong cells, and where shapes are wrong too, as the lowest number of all.
 */
export function startsSeen(exercise: Exercise, evidence: readonly Evidence[]): readonly number[] {
  if (LISTENS.get(exercise.op)?.gives.includes("maximum") !== true) return [];
  const small = evidence.filter(({ isSmall }) => isSmall);
  const times = new Map<number, number>();
  for (const start of small.flatMap((each) => startsIn(exercise, each))) {
    const number = Number(start.toPrecision(DIGITS));
    times.set(number, (times.get(number) ?? 0) + 1);
  }
  const often = [...times].filter(([, count]) => count >= LEAST_TIMES).sort(([, a], [, b]) => b - a);
  return [...new Set([...often.slice(0, MOST_STARTS).map(([start]) => start), ...lowest(small)])].filter(
    Number.isFinite,
  );
}

/** As many digits as the largest whole number has that is sure to be one. */
const DIGITS = 16;
const LEAST_TIMES = 2;
const MOST_STARTS = 2;

/** What each wrong cell says the start is; of a difference, as if the other side were right. */
function startsIn({ op, layout }: Exercise, { answered, outcome, isRight }: Evidence): readonly number[] {
  const { expected } = answered.answer;
  if (isRight || outcome.kind !== "tensor" || outcome.tensor.shape.join() !== expected.shape.join()) return [];
  const { inputs, options } = answered.testCase;
  const tensors = inputs.map(({ tensor }) => tensor);
  const direct = LISTENS.get(op)?.direct === true;
  const maxima = direct ? expected : opNamed("max-pool").model(tensors, options ?? {}, layout);
  return [...outcome.tensor.values].flatMap((actual, i) => {
    const right = at(expected.values, i);
    const maximum = at(maxima.values, i);
    if (actual === right) return [];
    if (direct) return [actual];
    return op === "max-minus-avg" ? [actual - right + maximum] : [actual + maximum, maximum + right - actual];
  });
}

function lowest(evidence: readonly Evidence[]): readonly number[] {
  let start = Number.POSITIVE_INFINITY;
  let count = 0;
  for (const { outcome } of evidence) {
    if (outcome.kind !== "tensor") continue;
    for (const value of outcome.tensor.values) {
      count = value < start ? 1 : count + Number(value === start);
      start = Math.min(start, value);
    }
  }
  return count >= LEAST_TIMES ? [start] : [];
}
