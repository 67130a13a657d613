import type { Tensor } from "../model/tensor.ts";
import { at, stridesOf, unravel } from "../numeric/shape.ts";

/**
 * The input with every cell moved by `shift` along `axes`, one whole number each: zeros enter behind the cells, and
 * those that are moved over the edge are lost.
 */
export function shifted({ shape, values }: Tensor, axes: readonly number[], shift: readonly number[]): Tensor {
  const strides = stridesOf(shape);
  const moved = Float64Array.from(values, (_, offset) => {
    const source = unravel(offset, shape).map((index, axis) => index - (shift[axes.indexOf(axis)] ?? 0));
    const isInside = source.every((index, axis) => index >= 0 && index < at(shape, axis));
    return isInside
      ? at(
          values,
          source.reduce((sum, index, axis) => sum + index * at(strides, axis), 0),
        )
      : 0;
  });
  return { shape, values: moved };
}
