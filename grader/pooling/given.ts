import { at, stridesOf } from "../numeric/shape.ts";
import { type Cells, type TakenAxis, taken } from "./cells.ts";
import type { Given, Quirk } from "./quirk.ts";
import type { View } from "./view.ts";

/** What becomes of the pooled axes of one cell, where there is no hook about it. */
export type PooledAxes = "kept" | "left-out";

type Axis = TakenAxis & { readonly view: number };

/** What is returned of the cells, which come in the order of the view; `right` is how long the right answer's pooled axes are. */
export function given(cells: Cells, view: View, quirk: Quirk, pooled: PooledAxes, right: readonly number[]): Cells {
  const steps = stridesOf(cells.shape);
  const axes = cells.shape.flatMap((length, axis): readonly Axis[] => {
    const plain: Axis = { length, step: at(steps, axis), repeats: null, view: axis };
    if (axis === view.channels && quirk.channels !== undefined && quirk.channels.give !== "each") {
      return standIn(plain, quirk.channels.give, at(view.axes, axis).full);
    }
    if (axis === view.images && quirk.images !== undefined) {
      return standIn(plain, quirk.images.give, at(view.axes, axis).full);
    }
    const place = view.pooled.indexOf(axis);
    return place < 0 ? [plain] : pooledAxis(plain, quirk, isLeftOut(axis, view, quirk, pooled), at(right, place));
  });
  return taken(cells, ordered(axes, view, quirk));
}

function pooledAxis(plain: Axis, { whole }: Quirk, leftOut: boolean, right: number): readonly Axis[] {
  if (whole === undefined) return leftOut ? [] : [plain];
  return standIn(plain, whole.give, right);
}

function isLeftOut(axis: number, { axes }: View, { pooledAlong }: Quirk, pooled: PooledAxes): boolean {
  return pooled === "left-out" && pooledAlong?.includes(at(axes, axis).name) !== false;
}

function standIn(axis: Axis, given: Given, full: number): readonly Axis[] {
  switch (given) {
    case "one":
      return [axis];
    case "no-axis":
      return [];
    case "copies":
    case "zeros":
      return [{ ...axis, length: full, repeats: given }];
  }
}

/** Channels before or behind the pooled axes, or the last two of these exchanged; of other axes where none is left. */
function ordered(axes: readonly Axis[], view: View, { order }: Quirk): readonly Axis[] {
  if (order === undefined) return axes;
  const channels = axes.filter((axis) => axis.view === view.channels);
  const others = axes.filter((axis) => axis.view !== view.channels);
  if (order === "channels-last") return [...others, ...channels];
  if (order === "channels-first") {
    const images = others.filter((axis) => axis.view === view.images);
    return [...images, ...channels, ...others.filter((axis) => axis.view !== view.images)];
  }
  const pooled = axes.filter((axis) => view.pooled.includes(axis.view));
  const [first, second] = (pooled.length > 1 ? pooled : axes).slice(-2);
  return axes.map((axis) => (axis === first ? (second ?? axis) : axis === second ? (first ?? axis) : axis));
}
