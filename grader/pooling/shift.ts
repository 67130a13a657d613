import type { Tensor } from "../model/tensor.ts";
import { at, stridesOf } from "../numeric/shape.ts";
import type { Quirk } from "./quirk.ts";

/**
 * The input with every cell moved by `shift` along `axes`, in whole cells. Zeros fill the gap, and cells moved over the
 * edge are lost, unless the quirk wraps them around.
 */
export function shift(
  { shape, values }: Tensor,
  axes: readonly number[],
  shift: readonly number[],
  { shift: wrapping }: Quirk = {},
): Tensor {
  const strides = stridesOf(shape);
  const moves = shape.map((_, axis) => shift[axes.indexOf(axis)] ?? 0);
  const moved = new Float64Array(values.length).map((_, offset) => {
    let source = offset;
    for (let axis = 0; axis < shape.length; axis++) {
      const [length, stride, move] = [at(shape, axis), at(strides, axis), at(moves, axis)];
      const place = Math.floor(offset / stride) % length;
      const index = comeIn(place - move, length, wrapping);
      if (index < 0 || index >= length) return wrapping === "remainder-nan" ? Number.NaN : 0;
      source += (index - place) * stride;
    }
    return at(values, source);
  });
  return { shape, values: moved };
}

/** The index to read for one that may be beyond the edge. */
function comeIn(index: number, length: number, wrapping: Quirk["shift"]): number {
  if (wrapping === "around") return ((index % length) + length) % length;
  if (wrapping?.startsWith("remainder")) return (index + length) % length;
  return wrapping === "from-the-end" && index < 0 ? index + length : index;
}
