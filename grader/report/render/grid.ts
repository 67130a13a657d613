import type { LayoutName } from "../../model/layout.ts";
import type { Tensor } from "../../model/tensor.ts";
import { toNested } from "../../numeric/nested.ts";
import { at, offsetOf } from "../../numeric/shape.ts";
import { LAYOUTS } from "../../ops/layout.ts";
import type { Words } from "../locales/words.ts";
import { DIGITS, numberText } from "../text/numbers.ts";
import { cellAt, extentOf, type Plane, planeOf, slicesOf } from "../text/plane.ts";

const MAX_CELLS = 64;

/** Whether a tensor is small enough to be written out. */
export function isSmall({ values }: Tensor): boolean {
  return values.length <= MAX_CELLS;
}

/** A tensor in lines of numbers: the plane of the layout, once for each channel, image and so on. */
export function gridLines(tensor: Tensor, layout: LayoutName, words: Words, digits: number = DIGITS): string[] {
  const { axes } = LAYOUTS[layout];
  if (axes.length !== tensor.shape.length) return [nestedText(tensor, digits)];
  const plane = planeOf(tensor.shape, LAYOUTS[layout]);
  return slicesOf(tensor.shape, plane).flatMap((slice) => [
    ...(slice.length === 0
      ? []
      : [slice.map((index, i) => words.slice(at(axes, at(plane.others, i)), index)).join(", ")]),
    ...planeLines(tensor, plane, slice, digits),
  ]);
}

/** A tensor as nested lists in one line. */
export function nestedText(tensor: Tensor, digits: number = DIGITS): string {
  const written = (value: ReturnType<typeof toNested>): string =>
    typeof value === "number" ? numberText(value, digits) : `[${value.map(written).join(", ")}]`;
  return written(toNested(tensor));
}

function planeLines({ shape, values }: Tensor, plane: Plane, slice: readonly number[], digits: number): string[] {
  const [rows, columns] = extentOf(shape, plane);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      numberText(at(values, offsetOf(cellAt(shape, plane, slice, row, column), shape)), digits),
    ),
  );
  const width = Math.max(...cells.flat().map((cell) => cell.length));
  return cells.map((row) => row.map((cell) => cell.padStart(width)).join("  "));
}
