import type { LayoutName } from "../model/layout.ts";
import type { Options } from "../model/options.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import { at } from "../numeric/shape.ts";
import { geometryOf, paddedSpan, windowSpan } from "../pooling/geometry.ts";
import { LAYOUT_NAMES, LAYOUTS } from "./layout.ts";
import type { Box, Misfit, Op } from "./op.ts";
import { POOL_OPTIONS, poolOptions } from "./pool-options.ts";

/** Common to all ops that slide windows over one input of any layout. */
export const WINDOWED: Pick<Op, "inputs" | "layouts" | "options" | "misfit" | "window" | "padded"> = {
  inputs: [{ name: "x", axes: null }],
  layouts: LAYOUT_NAMES,
  options: POOL_OPTIONS,
  misfit: ([x], options, layout) => windowMisfit((x as Tensor).shape, options, layout),
  window: (cell, shapes, options, layout) => windowBox(cell, at(shapes, 0), options, layout, windowSpan),
  padded: (cell, shapes, options, layout) => windowBox(cell, at(shapes, 0), options, layout, paddedSpan),
};

/** Why these windows do not fit into an input of this shape; null if they do. */
export function windowMisfit(shape: Shape, options: Options, layout: LayoutName): Misfit | null {
  const { axes, pooled } = LAYOUTS[layout];
  const { poolSize, padding } = poolOptions(options);
  if (padding === "same") return null;
  const tooLong = pooled.findIndex((axis, i) => at(poolSize, i) > at(shape, axis));
  if (tooLong < 0) return null;
  const axis = at(pooled, tooLong);
  const length = `the input's ${axes[axis]} of ${at(shape, axis)}`;
  return {
    at: "options",
    message: `a window of ${at(poolSize, tooLong)} does not fit into ${length}`,
    help: "make the input larger, or the window smaller",
  };
}

function windowBox(
  cell: readonly number[],
  shape: Shape,
  options: Options,
  layout: LayoutName,
  spanAt: typeof windowSpan,
): Box {
  const { pooled } = LAYOUTS[layout];
  const geometry = geometryOf(
    pooled.map((axis) => at(shape, axis)),
    poolOptions(options),
  );
  const spans = cell.map((index, axis) => {
    const i = pooled.indexOf(axis);
    return i < 0 ? { start: index, end: index + 1 } : spanAt(at(geometry, i), index);
  });
  return { start: spans.map(({ start }) => start), shape: spans.map(({ start, end }) => end - start) };
}
