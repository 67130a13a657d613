import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Options } from "../model/options.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import { LAYOUTS } from "../ops/layout.ts";
import { poolOptions } from "../ops/pool-options.ts";

/** Window size and stride along one axis; null for an op without windows. */
export type AxisWindow = { readonly size: number; readonly stride: number } | null;

/** The wanted length of each axis; a pooled one is never longer than in the case. */
export type Wished = {
  readonly pooled: (length: number, window: AxisWindow) => number;
  readonly channels: (length: number) => number;
};

/** A shape like that of a case's input, but small enough to show. */
export function smallShape({ layout }: Exercise, { call }: TestCase, wished: Wished): Shape {
  const { axes, pooled } = LAYOUTS[layout];
  return at(call.inputs, 0).shape.map((length, axis) => {
    if (axes[axis] === "channels") return wished.channels(length);
    const i = pooled.indexOf(axis);
    if (i < 0) return Math.min(length, MAX_IMAGES);
    return Math.min(length, wished.pooled(length, windowOf(call.options, i)));
  });
}

/** Two windows, and the same remainder as in the case. */
export function twoWindows(length: number, { size, stride }: NonNullable<AxisWindow>): number {
  return length < size ? length : size + stride + ((length - size) % stride);
}

/** A tensor whose neighbours differ, of both signs and with fractions. */
export function uneven(shape: Shape): Tensor {
  return { shape, values: Float32Array.from({ length: sizeOf(shape) }, (_, i) => ((7 * i) % 31) / 2 - 9) };
}

const MAX_IMAGES = 2;

function windowOf(options: Options, axis: number): AxisWindow {
  if (!("poolSize" in options)) return null;
  const { poolSize, strides } = poolOptions(options);
  return { size: at(poolSize, axis), stride: at(strides, axis) };
}
