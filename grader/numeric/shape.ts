import type { Shape } from "../model/tensor.ts";

/** Number of cells: the product of the lengths. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((size, length) => size * length, 1);
}

/** Distance in row-major order between neighbours along each axis. */
export function stridesOf(shape: Shape): number[] {
  const strides = new Array<number>(shape.length).fill(1);
  for (let axis = shape.length - 2; axis >= 0; axis--) strides[axis] = at(strides, axis + 1) * at(shape, axis + 1);
  return strides;
}

/** The row-major offset of the cell at an index path. */
export function offsetOf(path: readonly number[], shape: Shape): number {
  const strides = stridesOf(shape);
  return path.reduce((offset, index, axis) => offset + index * at(strides, axis), 0);
}

/** The index path of the cell at `offset` in row-major order. */
export function unravel(offset: number, shape: Shape): number[] {
  return stridesOf(shape).map((stride, axis) => Math.floor(offset / stride) % at(shape, axis));
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}

/** `list[index]` for an index known to be inside. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return value;
}
