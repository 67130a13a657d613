import type { Tensor } from "../model/tensor.ts";
import { at, stridesOf } from "../numeric/shape.ts";

/**
 * The input with every cell moved by `shift` along `axes`, one whole number each: zeros enter behind the cells, and
 * those that are moved over the edge are lost.
 */
export function shifted({ shape, values }: Tensor, axes: readonly number[], shift: readonly number[]): Tensor {
  const strides = stridesOf(shape);
  const moves = shape.map((_, axis) => shift[axes.indexOf(axis)] ?? 0);
  const moved = new Float64Array(values.length).map((_, offset) => {
    let source = offset;
    for (let axis = 0; axis < shape.length; axis++) {
      const [length, stride, move] = [at(shape, axis), at(strides, axis), at(moves, axis)];
      const index = (Math.floor(offset / stride) % length) - move;
      if (index < 0 || index >= length) return 0;
      source -= move * stride;
    }
    return at(values, source);
  });
  return { shape, values: moved };
}
