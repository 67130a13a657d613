import type { LayoutName } from "../model/layout.ts";
import type { Tensor } from "../model/tensor.ts";
import { toNested } from "../numeric/nested.ts";
import { at, sizeOf, stridesOf, unravel } from "../numeric/shape.ts";
import { LAYOUTS } from "../ops/layout.ts";
import { numberText } from "./numbers.ts";
import type { Words } from "./words/words.ts";

const MOST_CELLS = 64;

/** Whether a tensor is small enough to be written out. */
export function isSmall({ values }: Tensor): boolean {
  return values.length <= MOST_CELLS;
}

/** A tensor in lines of numbers: the plane of the layout, once for each channel, image and so on. */
export function gridLines(tensor: Tensor, layout: LayoutName, words: Words): string[] {
  const { axes } = LAYOUTS[layout];
  if (axes.length !== tensor.shape.length) return [nestedText(tensor)];
  const plane = layout === "signal" ? [0, 1] : [axes.indexOf("height"), axes.indexOf("width")];
  const others = axes.map((_, axis) => axis).filter((axis) => !plane.includes(axis));
  return slicesOf(tensor, others).flatMap((slice) => [
    ...(others.length === 0 ? [] : [others.map((axis, i) => words.slice(at(axes, axis), at(slice, i))).join(", ")]),
    ...planeLines(tensor, plane, firstCell(tensor, others, slice)),
  ]);
}

/** A tensor as nested lists in one line. */
export function nestedText(tensor: Tensor): string {
  const written = (value: ReturnType<typeof toNested>): string =>
    typeof value === "number" ? numberText(value) : `[${value.map(written).join(", ")}]`;
  return written(toNested(tensor));
}

/** Every combination of indices along these axes. */
function slicesOf(tensor: Tensor, axes: readonly number[]): number[][] {
  const shape = axes.map((axis) => at(tensor.shape, axis));
  return Array.from({ length: sizeOf(shape) }, (_, i) => unravel(i, shape));
}

function firstCell(tensor: Tensor, axes: readonly number[], slice: readonly number[]): number {
  const strides = stridesOf(tensor.shape);
  return axes.reduce((offset, axis, i) => offset + at(strides, axis) * at(slice, i), 0);
}

function planeLines(tensor: Tensor, plane: readonly number[], start: number): string[] {
  const [rows = 0, columns = 0] = plane.map((axis) => at(tensor.shape, axis));
  const [down = 0, right = 0] = plane.map((axis) => at(stridesOf(tensor.shape), axis));
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => numberText(at(tensor.values, start + row * down + column * right))),
  );
  const width = Math.max(...cells.flat().map((cell) => cell.length));
  return cells.map((row) => row.map((cell) => cell.padStart(width)).join("  "));
}
