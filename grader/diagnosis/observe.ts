import type { Observation } from "../model/diagnosis.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Tensor } from "../model/tensor.ts";
import { at, sameShape, stridesOf, unravel } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import { LAYOUTS } from "../ops/layout.ts";
import type { Evidence } from "./evidence.ts";
import { allowance, sameTensor } from "./outcome.ts";
import { observeRounding } from "./rounding.ts";
import { whereWrong } from "./where-wrong.ts";

/** A case that returned a tensor of the right shape. */
export type Compared = {
  readonly evidence: Evidence;
  readonly actual: Tensor;
  readonly expected: Tensor;
  readonly allowed: { readonly absolute: number; readonly relative: number };
};

/** What else can be said about answers that no misconception explains; null if nothing. */
export function observe(exercise: Exercise, evidence: readonly Evidence[]): Observation | null {
  const compared = evidence.flatMap((each): Compared[] => {
    const { outcome, answered } = each;
    const { expected, tolerance } = answered.answer;
    if (outcome.kind !== "tensor" || !sameShape(outcome.tensor.shape, expected.shape)) return [];
    return [{ evidence: each, actual: outcome.tensor, expected, allowed: allowance(tolerance) }];
  });
  const wrong = compared.filter(({ evidence }) => !evidence.isRight);
  if (wrong.length === 0 || compared.length < evidence.length) return null; // an observation must be true of every case
  const axes = outputAxes(exercise, at(wrong, 0).expected);
  return constant(compared) ?? nearMiss(compared, wrong, axes) ?? whereWrong(exercise, compared, axes);
}

/** The names of the output's axes; none if the op returns axes of its own. */
function outputAxes({ op, layout }: Exercise, { shape }: Tensor): readonly string[] {
  const { axes } = LAYOUTS[layout];
  if (shape.length === axes.length) return axes;
  return op.startsWith("global-") ? ["images", "channels"] : [];
}

/** Every returned number is the same, though different ones were expected. */
function constant(compared: readonly Compared[]): Observation | null {
  const value = at(at(compared, 0).actual.values, 0);
  const right = at(at(compared, 0).expected.values, 0);
  if (!Number.isFinite(value) || compared.some(({ actual }) => actual.values.some((each) => each !== value)))
    return null;
  const hasOthers = compared.some(({ expected }) => expected.values.some((each) => each !== right));
  return hasOthers ? { kind: "constant", value: inThreeDigits(value) } : null;
}

/** In every case, the right answer after a small change. */
function nearMiss(compared: readonly Compared[], wrong: readonly Compared[], axes: readonly string[]) {
  const holds = (change: (expected: Tensor) => Tensor | null) =>
    compared.every(({ actual, expected, allowed }) => {
      const changed = change(expected);
      return changed !== null && sameTensor(actual, changed, allowed);
    });
  return (
    flip(axes, holds) ??
    permutation(compared, axes) ??
    scaleOrOffset(wrong, holds) ??
    observeRounding(compared) ??
    shift(compared, wrong, axes)
  );
}

type Holds = (change: (expected: Tensor) => Tensor | null) => boolean;

function flip(axes: readonly string[], holds: Holds): Observation | null {
  const axis = axes.findIndex((_, k) => holds((expected) => reindex(expected, k, (i, length) => length - 1 - i)));
  return axis < 0 ? null : { kind: "flipped", axis: at(axes, axis) };
}

/** In every case the channels are in another order; reports the order in the case with the most of them. */
function permutation(compared: readonly Compared[], axes: readonly string[]): Observation | null {
  const axis = axes.indexOf("channels");
  if (axis < 0) return null;
  const orders = compared.map((each) => orderOf(each, axis));
  if (orders.includes(null)) return null;
  const order = orders.reduce((a, b, i) => {
    const isTold = b !== null && !at(compared, i).evidence.isRight;
    return isTold && b.length > (a?.length ?? 0) ? b : a;
  }, null);
  return order === null ? null : { kind: "channels-permuted", order };
}

/** For each channel of the result, the matching channel of the right answer; the same index if possible. */
function orderOf(each: Compared, axis: number): readonly number[] | null {
  const channels = at(each.expected.shape, axis);
  const left = new Set(Array.from({ length: channels }, (_, channel) => channel));
  const order: number[] = [];
  for (let to = 0; to < channels; to++) {
    const found = [to, ...left].find((from) => left.has(from) && sameChannel(each, axis, to, from));
    if (found === undefined) return null;
    left.delete(found);
    order.push(found);
  }
  return order;
}

function sameChannel({ actual, expected, allowed }: Compared, axis: number, to: number, from: number): boolean {
  const stride = at(stridesOf(expected.shape), axis);
  const length = at(expected.shape, axis);
  for (let i = 0; i < expected.values.length; i++) {
    if (Math.floor(i / stride) % length !== to) continue;
    if (!isWithin(at(actual.values, i), at(expected.values, i + (from - to) * stride), allowed)) return false;
  }
  return true;
}

/** The factor that all numbers are multiplied by, or the number added to all. */
function scaleOrOffset(wrong: readonly Compared[], holds: Holds): Observation | null {
  const { actual, expected } = at(wrong, 0);
  const i = expected.values.findIndex((value) => value !== 0);
  if (i < 0) return null;
  const factor = at(actual.values, i) / at(expected.values, i);
  const by = at(actual.values, i) - at(expected.values, i);
  const toldFactor = Math.abs(factor - 1) < NEARLY_ONE ? inSevenDigits(factor) : inThreeDigits(factor);
  const isScaled = factor !== 0 && toldFactor !== 1 && Number.isFinite(factor);
  if (isScaled && holds((tensor) => mapValues(tensor, (value) => value * factor)))
    return { kind: "scaled", factor: toldFactor };
  if (Number.isFinite(by) && holds((tensor) => mapValues(tensor, (value) => value + by)))
    return { kind: "offset", by: inThreeDigits(by) };
  return null;
}

/** The first digits of a factor this near 1 say nothing. */
const NEARLY_ONE = 0.05;

function inSevenDigits(value: number): number {
  return Number(value.toPrecision(7));
}

/** More digits help no reader, and could smuggle out a message. */
function inThreeDigits(value: number): number {
  return Number(value.toPrecision(3));
}

/** Every cell has the value of its neighbour; the cells at the end may be anything. */
function shift(compared: readonly Compared[], wrong: readonly Compared[], axes: readonly string[]) {
  for (const [k, axis] of axes.entries()) {
    for (const by of [1, -1]) {
      const told = wrong.filter(({ expected }) => at(expected.shape, k) >= MIN_TO_SHIFT);
      const isTrue = compared.every((each) => isShifted(each, k, by));
      if (told.length > 0 && isTrue) return { kind: "shifted", axis, by } as const;
    }
  }
  return null;
}

const MIN_TO_SHIFT = 3;

function isShifted({ actual, expected, allowed }: Compared, axis: number, by: number): boolean {
  const length = at(expected.shape, axis);
  const stride = at(stridesOf(expected.shape), axis);
  for (let i = 0; i < expected.values.length; i++) {
    const from = (Math.floor(i / stride) % length) + by;
    if (from < 0 || from >= length) continue;
    if (!isWithin(at(actual.values, i), at(expected.values, i + by * stride), allowed)) return false;
  }
  return true;
}

function mapValues({ shape, values }: Tensor, change: (value: number) => number): Tensor {
  return { shape, values: Float64Array.from(values, change) };
}

/** The tensor with the cells of one axis read from other indices. */
function reindex({ shape, values }: Tensor, axis: number, from: (to: number, length: number) => number): Tensor {
  const stride = at(stridesOf(shape), axis);
  const length = at(shape, axis);
  const changed = Float64Array.from(values, (_, offset) => {
    const to = at(unravel(offset, shape), axis);
    return at(values, offset + (from(to, length) - to) * stride);
  });
  return { shape, values: changed };
}
