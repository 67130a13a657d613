import type { Tensor } from "../model/tensor.ts";
import { at, stridesOf } from "./shape.ts";

/** Arrays within arrays of numbers, as learners see a tensor. */
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
