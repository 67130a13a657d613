import type { Shape, Tensor } from "../model/tensor.ts";
import { at, sizeOf, stridesOf, unravel } from "../numeric/shape.ts";
import { type AxisGeometry, geometryOf, type PoolOptions, windowSpan } from "./geometry.ts";
import type { Reduction } from "./reduction.ts";

/**
 * Pools `input` along `axes` in float64 and leaves every other axis as it is; from the definition,
 * not from a library, so that it can check one.
 */
export function pool(input: Tensor, axes: readonly number[], options: PoolOptions, reduction: Reduction): Tensor {
  const geometry = geometryOf(
    axes.map((axis) => at(input.shape, axis)),
    options,
  );
  const shape = pooledShape(input.shape, axes, geometry);
  const values = new Float64Array(sizeOf(shape));
  const inputStrides = stridesOf(input.shape);
  for (let offset = 0; offset < values.length; offset++) {
    const cells = windowCells(unravel(offset, shape), axes, geometry, inputStrides);
    values[offset] = reduce(input.values, cells, reduction);
  }
  return { shape, values };
}

/** The shape after pooling: the pooled axes shrink, the others stay. */
export function pooledShape(shape: Shape, axes: readonly number[], geometry: readonly AxisGeometry[]): Shape {
  return shape.map((length, axis) => {
    const pooled = axes.indexOf(axis);
    return pooled < 0 ? length : at(geometry, pooled).outputLength;
  });
}

/** Offsets of the input cells in the window of one output cell. */
function windowCells(
  cell: readonly number[],
  axes: readonly number[],
  geometry: readonly AxisGeometry[],
  strides: readonly number[],
): number[] {
  let offsets = [cell.reduce((sum, index, axis) => (axes.includes(axis) ? sum : sum + index * at(strides, axis)), 0)];
  axes.forEach((axis, i) => {
    const { start, end } = windowSpan(at(geometry, i), at(cell, axis));
    const stride = at(strides, axis);
    const spread: number[] = [];
    for (const offset of offsets) for (let index = start; index < end; index++) spread.push(offset + index * stride);
    offsets = spread;
  });
  return offsets;
}

function reduce(values: ArrayLike<number>, cells: readonly number[], reduction: Reduction): number {
  let folded = reduction.start;
  for (const cell of cells) folded = reduction.add(folded, values[cell] as number);
  return reduction.finish(folded, cells.length);
}
