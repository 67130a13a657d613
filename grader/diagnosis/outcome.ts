import type { Run } from "../model/run.ts";
import type { Tensor } from "../model/tensor.ts";
import { sameShape } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import type { Prediction } from "../pooling/prediction.ts";

/** The outcome of a learner's function in a case that ran, in the terms in which mutants are predicted. */
export type Outcome = Exclude<Prediction, { readonly kind: "crashes" }>;

type Allowed = { readonly absolute: number; readonly relative: number };

/** Null if a case did not run to its end: then it is not evidence. */
export function outcomeOf(run: Run): Outcome | null {
  switch (run.kind) {
    case "returned":
      return { kind: "tensor", tensor: run.tensor };
    case "returned-no-tensor":
      return { kind: "no-tensor", flaw: run.flaw };
    default:
      return null;
  }
}

/** Whether a mutant would have had the same outcome. */
export function agrees(prediction: Prediction, outcome: Outcome, allowed: Allowed): boolean {
  if (prediction.kind === "tensor" && outcome.kind === "tensor")
    return sameTensor(outcome.tensor, prediction.tensor, allowed);
  if (prediction.kind !== "no-tensor" || outcome.kind !== "no-tensor") return false;
  return JSON.stringify(prediction.flaw) === JSON.stringify(outcome.flaw);
}

export function sameTensor(actual: Tensor, expected: Tensor, allowed: Allowed): boolean {
  return sameShape(actual.shape, expected.shape) && differences(actual, expected, allowed, 1) === 0;
}

/** How many cells of two tensors of the same shape differ; counts up to `most`. */
export function differences(actual: Tensor, expected: Tensor, allowed: Allowed, most: number): number {
  let count = 0;
  for (let i = 0; i < expected.values.length && count < most; i++) {
    if (!isWithin(actual.values[i] as number, expected.values[i] as number, allowed)) count++;
  }
  return count;
}

/** Float64 sums in another order may differ by this fraction of their size, in addition to the case's tolerance. */
const ROUNDING = 1e-9;

/** A case's tolerance, for values that may be larger than the right ones. */
export function allowance({ absolute, relative }: Allowed): Allowed {
  return { absolute, relative: Math.max(relative, ROUNDING) };
}
