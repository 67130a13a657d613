import type { Options } from "../model/options.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import type { Cells } from "../pooling/cells.ts";
import { poolCost, stepsPerValue } from "../pooling/cost.ts";
import type { PoolOptions } from "../pooling/geometry.ts";
import type { Quirk } from "../pooling/quirk.ts";
import { LAYOUTS } from "./layout.ts";
import type { Misfit, Op, TfTensor } from "./op.ts";
import { POOL_OPTIONS, poolOptions } from "./pool-options.ts";
import { poolWithTf } from "./pool-with-tf.ts";
import { windowMisfit } from "./windowed.ts";
import { withModel } from "./with-model.ts";

/** Counts what pooling an image of a given shape costs; the reference takes the sizes from a pooling it really does. */
export const poolCostOp: Op = {
  name: "pool-cost",
  inputs: [{ name: "shape", axes: ["numbers"] }],
  layouts: ["image"],
  options: POOL_OPTIONS,
  misfit: ([x], options) =>
    shapeMisfit(x as Tensor) ??
    windowMisfit(shapeIn(x as Tensor), options, "image") ??
    stepsMisfit(costOf(x as Tensor, options)),
  reference: (tf, [x], options) => {
    const image = tf.zeros([...(x as TfTensor).dataSync()]);
    const pooled = poolWithTf(tf, "max", image, poolOptions(options), "image");
    return tf.tensor1d([...pooled.shape, image.size, pooled.size, pooled.size * stepsPerValue(poolOptions(options))]);
  },
  ...withModel((quirk, [x], options) => vector(costOf(x as Tensor, options, quirk))),
  tolerance: ([x], options) =>
    Math.max(...costOf(x as Tensor, options)) <= 2 ** 24
      ? { absolute: 0, relative: 0, bound: "exact", why: "whole numbers up to 2^24 are float32 numbers" }
      : { absolute: 0, relative: 2 ** -24, bound: "proved", why: "beyond 2^24, float32 rounds whole numbers" },
  window: () => null,
  numbers: ([x], options) => numbersOf(shapeIn(x as Tensor), poolOptions(options), costOf(x as Tensor, options)),
  arithmetic: (terms) => terms.join(", "),
};

function numbersOf(shape: Shape, options: PoolOptions, [outHeight, outWidth, , , valuesOut]: readonly number[]) {
  const [height = 0, width = 0, channels = 0] = shape;
  const { poolSize, strides, padding } = options;
  const lengthOut = (length: number, axis: number) =>
    padding === "same"
      ? `ceil(${length} / ${at(strides, axis)})`
      : `floor((${length} - ${at(poolSize, axis)}) / ${at(strides, axis)}) + 1`;
  return [
    { name: "outHeight", arithmetic: lengthOut(height, 0) },
    { name: "outWidth", arithmetic: lengthOut(width, 1) },
    { name: "channels", arithmetic: `shape[2]` },
    { name: "valuesIn", arithmetic: shape.join(" * ") },
    { name: "valuesOut", arithmetic: `${outHeight} * ${outWidth} * ${channels}` },
    { name: "steps", arithmetic: `${valuesOut} * (${poolSize.join(" * ")} - 1)` },
  ];
}

/** The most values of an image and the most steps of its pooling, because the reference really does it. */
const MAX_VALUES = 2 ** 24;
const MAX_STEPS = 2 ** 28;

function shapeMisfit(x: Tensor): Misfit | null {
  const fault = shapeFault(shapeIn(x));
  return fault === null ? null : { at: "input", message: fault, help: "for instance `[427, 640, 3]`" };
}

function shapeFault(shape: Shape): string | null {
  if (shape.length !== 3) return `a shape is [height, width, channels], got ${shape.length} numbers`;
  const odd = shape.find((length) => !Number.isInteger(length) || length < 1);
  if (odd !== undefined) return `a shape is of whole numbers from 1, got ${odd}`;
  const size = sizeOf(shape);
  return size > MAX_VALUES ? `an image may hold ${MAX_VALUES} values at most, got ${size}` : null;
}

function stepsMisfit(cost: readonly number[]): Misfit | null {
  const steps = cost.at(-1) ?? 0;
  if (steps <= MAX_STEPS) return null;
  const message = `this pooling may take ${MAX_STEPS} steps at most, got ${steps}`;
  return { at: "options", message, help: "the reference really does it: make the shape or the window smaller" };
}

function shapeIn({ values }: Tensor): Shape {
  return [...values];
}

function costOf(x: Tensor, options: Options, quirk: Quirk = {}): readonly number[] {
  return poolCost(shapeIn(x), LAYOUTS.image, poolOptions(options), quirk);
}

function vector(values: readonly number[]): Cells {
  return { shape: [values.length], values: Float64Array.from(values), missing: null };
}
