import type { Prediction } from "../pooling/prediction.ts";

/** How many numbers a sketch has. */
export const SKETCH_LENGTH = 3;

/**
 * An outcome in three numbers: its form, the sum of its values, and a sum weighted by position. Equal outcomes have
 * equal sketches up to rounding, and different ones hardly ever do.
 */
export function sketch(outcome: Prediction, into: Float64Array, at: number): void {
  into[at] = formOf(outcome);
  if (outcome.kind !== "tensor") return;
  const { values } = outcome.tensor;
  let sum = 0;
  let weighed = 0;
  for (let i = 0; i < values.length; i++) {
    const value = finite(values[i] as number);
    sum += value;
    weighed += value * weight(i);
  }
  into[at + 1] = sum;
  into[at + 2] = weighed;
}

/** How far apart the sums of the same outcome may be. */
export function slack(outcome: Prediction, allowed: { readonly absolute: number; readonly relative: number }): number {
  if (outcome.kind !== "tensor") return 0;
  const { values } = outcome.tensor;
  let sum = 0;
  for (let i = 0; i < values.length; i++)
    sum += 2 * (allowed.absolute + allowed.relative * Math.abs(finite(values[i] as number)));
  return sum;
}

/** Whether the sketch at `at` may be of the same outcome as `own`. */
export function looksLike(own: Float64Array, sketches: Float64Array, at: number, slack: number): boolean {
  return (
    own[0] === sketches[at] &&
    Math.abs((own[1] as number) - (sketches[at + 1] as number)) <= slack &&
    Math.abs((own[2] as number) - (sketches[at + 2] as number)) <= slack
  );
}

function formOf(outcome: Prediction): number {
  switch (outcome.kind) {
    case "tensor":
      return hash(outcome.tensor.shape.join());
    case "no-tensor":
      return hash(JSON.stringify(outcome.flaw));
    case "crashes":
      return -1;
  }
}

/** From 1 to 2, without repetition. */
function weight(index: number): number {
  return 1 + ((index * GOLDEN) % 1);
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  return Number.isNaN(value) ? 1013 : Math.sign(value) * 10007;
}

function hash(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0;
  return hash;
}
