import type { Shape } from "../../model/tensor.ts";
import { at, sizeOf, unravel } from "../../numeric/shape.ts";

/** The layout of a tensor on paper: two axes form a table, and of the others one slice is seen at a time. */
export type Plane = {
  /** The name of each axis; null: it has none. */
  readonly names: readonly (string | null)[];
  /** Null if there is only one row. */
  readonly rows: number | null;
  readonly columns: number | null;
  readonly others: readonly number[];
};

/** The names of a layout's axes, and which of them are pooled. */
type Axes = { readonly axes: readonly string[]; readonly pooled: readonly number[] };

export function planeOf(shape: Shape, { axes, pooled }: Axes): Plane {
  const names = namesOf(shape, axes, pooled);
  const height = names.indexOf("height");
  const width = names.indexOf("width");
  const isPicture = height >= 0 && width >= 0;
  const columns = isPicture ? width : shape.length - 1;
  const rows = isPicture ? height : shape.length - 2;
  return {
    names,
    rows: rows < 0 ? null : rows,
    columns: columns < 0 ? null : columns,
    others: shape.map((_, axis) => axis).filter((axis) => axis !== rows && axis !== columns),
  };
}

/** Every combination of indices along the other axes. */
export function slicesOf(shape: Shape, { others }: Plane): number[][] {
  const lengths = others.map((axis) => at(shape, axis));
  return Array.from({ length: sizeOf(lengths) }, (_, i) => unravel(i, lengths));
}

/** The index path of a cell in a slice. */
export function cellAt(shape: Shape, plane: Plane, slice: readonly number[], row: number, column: number): number[] {
  return shape.map((_, axis) => {
    if (axis === plane.rows) return row;
    return axis === plane.columns ? column : at(slice, plane.others.indexOf(axis));
  });
}

/** How many rows and columns a slice has. */
export function extentOf(shape: Shape, { rows, columns }: Plane): readonly [number, number] {
  return [rows === null ? 1 : at(shape, rows), columns === null ? 1 : at(shape, columns)];
}

/** Whether a tensor of this shape has the cell; a report may be older than its exercise. */
export function hasCell(shape: Shape, cell: readonly number[]): boolean {
  return cell.length === shape.length && cell.every((index, axis) => index < at(shape, axis));
}

/** Whether a cell is inside a box of cells, such as a window. */
export function isInside(
  cell: readonly number[],
  { start, shape }: { readonly start: Shape; readonly shape: Shape },
): boolean {
  return cell.every((index, axis) => index >= at(start, axis) && index < at(start, axis) + at(shape, axis));
}

/** The layout's names; if pooling removed axes, those that remain; for any other nesting none. */
function namesOf(shape: Shape, axes: readonly string[], pooled: readonly number[]): readonly (string | null)[] {
  const kept = axes.filter((_, axis) => !pooled.includes(axis));
  return [axes, kept].find((names) => names.length === shape.length) ?? shape.map(() => null);
}
