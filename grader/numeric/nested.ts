import type { Tensor } from "../model/tensor.ts";
import { at, stridesOf } from "./shape.ts";

/** Nested arrays of numbers, as learners see a tensor. */
export type Nested = number | readonly Nested[];

/** The tensor as nested arrays. */
export function toNested(tensor: Tensor): Nested {
  const strides = stridesOf(tensor.shape);
  const build = (axis: number, offset: number): Nested =>
    axis === tensor.shape.length
      ? at(tensor.values, offset)
      : Array.from({ length: at(tensor.shape, axis) }, (_, i) => build(axis + 1, offset + i * at(strides, axis)));
  return build(0, 0);
}

/** Full rectangular nested arrays as a tensor in float64. */
export function fromNested(nested: Nested): Tensor {
  const shape: number[] = [];
  for (let level = nested; typeof level !== "number"; level = level[0] ?? 0) shape.push(level.length);
  return { shape, values: Float64Array.from(flat(nested)) };
}

function flat(nested: Nested): readonly number[] {
  return typeof nested === "number" ? [nested] : nested.flatMap(flat);
}
