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
  const gap = wrapping === "remainder-nan" ? Number.NaN : 0;
  const sources = shape.map((length, axis) => {
    const move = shift[axes.indexOf(axis)] ?? 0;
    return Array.from({ length }, (_, index) => {
      const source = comeIn(index - move, length, wrapping);
      return source < 0 || source >= length ? null : source * at(strides, axis);
    });
  });
  const moved = new Float64Array(values.length);
  let next = 0;
  function move(axis: number, offset: number | null): void {
    const along = sources[axis];
    if (along === undefined) moved[next++] = offset === null ? gap : at(values, offset);
    else for (const source of along) move(axis + 1, offset === null || source === null ? null : offset + source);
  }
  move(0, 0);
  return { shape, values: moved };
}

/** The index to read for one that may be beyond the edge. */
function comeIn(index: number, length: number, wrapping: Quirk["shift"]): number {
  if (wrapping === "around") return ((index % length) + length) % length;
  if (wrapping?.startsWith("remainder")) return (index + length) % length;
  return wrapping === "from-the-end" && index < 0 ? index + length : index;
}
