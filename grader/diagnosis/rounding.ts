import type { Observation } from "../model/diagnosis.ts";
import { at } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import { MIN_WEIGHT, weightOf } from "./name.ts";
import type { Compared } from "./observe.ts";

/** No learner would choose to round to more decimals than these. */
const MAX_DECIMALS = 9;

/**
 * The number of decimals that every number seems to be rounded to, up or down: it has no more, and no nearer such
 * number exists.
 */
export function observeRounding(compared: readonly Compared[]): Observation | null {
  const weight = weightOf(compared.map(({ evidence }) => evidence));
  const decimals = decimalsIn(compared);
  if (weight < MIN_WEIGHT || decimals > MAX_DECIMALS) return null;
  const unit = 10 ** -decimals;
  return compared.every((each) => isNear(each, unit)) ? { kind: "rounded", decimals } : null;
}

/** The largest number of decimals; infinite as soon as one value has too many. */
function decimalsIn(compared: readonly Compared[]): number {
  let most = 0;
  for (const { actual } of compared) {
    for (const value of actual.values) {
      most = Math.max(most, decimalsOf(value));
      if (most > MAX_DECIMALS) return most;
    }
  }
  return most;
}

function decimalsOf(value: number): number {
  for (let decimals = 0; decimals <= MAX_DECIMALS; decimals++)
    if (Number(value.toFixed(decimals)) === value) return decimals;
  return Number.POSITIVE_INFINITY;
}

function isNear({ actual, expected, allowed }: Compared, unit: number): boolean {
  return actual.values.every((value, i) => {
    const right = at(expected.values, i);
    return isWithin(value, right, allowed) || Math.abs(value - right) < unit;
  });
}
