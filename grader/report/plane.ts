import type { LayoutName } from "../model/layout.ts";
import type { Tensor } from "../model/tensor.ts";
import { at, stridesOf } from "../numeric/shape.ts";
import { LAYOUTS } from "../ops/layout.ts";

/** One cell of a tensor: its index path, and what stands there. */
export type Cell = { readonly at: readonly number[]; readonly value: number };

/** The rows and columns of a tensor in which a cell lies, and what else says which they are: `channels: 1`. */
export type Plane = {
  readonly rows: readonly (readonly Cell[])[];
  readonly slice: readonly { readonly axis: string; readonly index: number }[];
};

/** The plane through a cell; null where the tensor has neither the layout's axes nor one or two of its own. */
export function planeThrough(tensor: Tensor, layout: LayoutName, cell: readonly number[]): Plane | null {
  const axes = planeAxes(tensor, layout);
  if (axes === null) return null;
  const [down, right] = axes;
  const rows = Array.from({ length: down === null ? 1 : at(tensor.shape, down) }, (_, row) =>
    Array.from({ length: at(tensor.shape, right) }, (_, column) => {
      const path = cell.map((index, axis) => (axis === down ? row : axis === right ? column : index));
      return { at: path, value: at(tensor.values, offsetOf(path, tensor)) };
    }),
  );
  const names = LAYOUTS[layout].axes;
  const slice = cell
    .map((index, axis) => ({ axis: names[axis] ?? "", index }))
    .filter((_, axis) => axis !== down && axis !== right);
  return { rows, slice };
}

/** The axes that run down and to the right; what has one axis is a row. */
function planeAxes({ shape }: Tensor, layout: LayoutName): readonly [down: number | null, right: number] | null {
  const { axes } = LAYOUTS[layout];
  if (shape.length === axes.length)
    return layout === "signal" ? [0, 1] : [axes.indexOf("height"), axes.indexOf("width")];
  if (shape.length === 2) return [0, 1];
  return shape.length === 1 ? [null, 0] : null;
}

function offsetOf(path: readonly number[], { shape }: Tensor): number {
  const strides = stridesOf(shape);
  return path.reduce((offset, index, axis) => offset + index * at(strides, axis), 0);
}
