import type { Exercise } from "../model/exercise.ts";
import type { Options } from "../model/options.ts";
import type { Call } from "../model/program.ts";
import type { Tensor } from "../model/tensor.ts";
import { at, sizeOf, stridesOf } from "../numeric/shape.ts";
import type { OptionField } from "../ops/op.ts";
import { opOf } from "../ops/op-of.ts";

/** A smaller call for which `holds` is still true: fewer cells first, then smaller options, then simpler values. */
export function shrink(exercise: Exercise, call: Call, holds: (call: Call) => boolean): Call {
  const { misfit } = opOf(exercise);
  let smallest = call;
  for (;;) {
    const smaller = firstOf(smallerCalls(exercise, smallest), (each) => misfit(each) === null && holds(each));
    if (smaller === null) return smallest;
    smallest = smaller;
  }
}

function* smallerCalls(exercise: Exercise, { inputs, options }: Call): Generator<Call> {
  const fields = opOf(exercise);
  for (const [i, input] of inputs.entries()) {
    const isLayout = fields.inputs[i]?.axes === null;
    for (const smaller of isLayout ? shorter(input) : lowerCounts(input))
      yield { inputs: inputs.with(i, smaller), options };
  }
  for (const smaller of closer(options, fields.options)) yield { inputs, options: smaller };
  for (const [i, input] of inputs.entries()) {
    if (fields.inputs[i]?.axes === null) {
      for (const plainer of plain(input)) yield { inputs: inputs.with(i, plainer), options };
    }
  }
}

/** Without the second half along an axis, without the last index, without the first. */
function* shorter(tensor: Tensor): Generator<Tensor> {
  for (const [axis, length] of tensor.shape.entries()) {
    if (length > 2) yield part(tensor, axis, 0, Math.ceil(length / 2));
    if (length > 1) yield part(tensor, axis, 0, length - 1);
    if (length > 1) yield part(tensor, axis, 1, length);
  }
}

function part({ shape, values }: Tensor, axis: number, from: number, to: number): Tensor {
  const cut = shape.with(axis, to - from);
  const [steps, cutSteps] = [stridesOf(shape), stridesOf(cut)];
  const kept = Float32Array.from({ length: sizeOf(cut) }, (_, offset) => {
    const source = cutSteps.reduce((sum, step, i) => sum + (Math.floor(offset / step) % at(cut, i)) * at(steps, i), 0);
    return at(values, source + from * at(steps, axis));
  });
  return { shape: cut, values: kept };
}

/** Numbers that count something, reduced. */
function* lowerCounts({ shape, values }: Tensor): Generator<Tensor> {
  for (const [i, value] of values.entries()) {
    for (const lower of [Math.ceil(value / 2), value - 1]) {
      if (lower >= 1 && lower < value) yield { shape, values: replace(values, i, lower) };
    }
  }
}

function* closer(options: Options, fields: readonly OptionField[]): Generator<Options> {
  for (const field of fields) {
    const value = options[field.name];
    if (field.kind === "choice" || typeof value !== "object") continue;
    const least = field.kind === "shift" ? 0 : field.least;
    for (const [i, length] of value.entries()) {
      if (length !== least) yield { ...options, [field.name]: value.with(i, length - Math.sign(length - least)) };
    }
  }
}

const MAX_DIGIT = 9;

/** Without fractions, and with one digit. */
function* plain({ shape, values }: Tensor): Generator<Tensor> {
  if (values.some((value) => !Number.isInteger(value))) yield { shape, values: values.map(whole) };
  for (const [i, value] of values.entries()) {
    if (!Number.isInteger(value)) yield { shape, values: replace(values, i, whole(value)) };
    else if (Math.abs(value) > MAX_DIGIT) yield { shape, values: replace(values, i, whole(value / 2)) };
  }
}

/** Never -0, which no author would write. */
function whole(value: number): number {
  return Math.trunc(value) || 0;
}

function replace(values: Tensor["values"], index: number, value: number): Tensor["values"] {
  const copy = values.slice();
  copy[index] = value;
  return copy;
}

function firstOf<T>(list: Iterable<T>, is: (each: T) => boolean): T | null {
  for (const each of list) if (is(each)) return each;
  return null;
}
