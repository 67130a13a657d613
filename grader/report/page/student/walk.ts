import type { Shape } from "../../../model/tensor.ts";
import { at, offsetOf, sizeOf, unravel } from "../../../numeric/shape.ts";
import { extentOf, type Plane } from "../../text/plane.ts";

/** The cells of a result in order: slice after slice, each as it is read. */
export type Walk = {
  readonly count: number;
  readonly perSlice: number;
  readonly positionOf: (cell: readonly number[]) => number;
  readonly cellAt: (position: number) => readonly number[];
};

export function walkThrough(shape: Shape, plane: Plane): Walk {
  const order = [...plane.others, plane.rows, plane.columns].filter((axis) => axis !== null);
  const lengths = order.map((axis) => at(shape, axis));
  return {
    count: sizeOf(shape),
    perSlice: sizeOf(extentOf(shape, plane)),
    positionOf: (cell) =>
      offsetOf(
        order.map((axis) => at(cell, axis)),
        lengths,
      ),
    cellAt: (position) => {
      const found = unravel(position, lengths);
      return shape.map((_, axis) => at(found, order.indexOf(axis)));
    },
  };
}
