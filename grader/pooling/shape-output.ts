import { at, stridesOf } from "../numeric/shape.ts";
import { type Cells, type GatheredAxis, gather } from "./cells.ts";
import type { InputView } from "./input-view.ts";
import type { MissingChannel, Quirk, StandIn } from "./quirk.ts";

/** What becomes of the pooled axes of one cell, where there is no hook about it. */
export type PooledAxes = "kept" | "left-out";

type Axis = GatheredAxis & { readonly view: number };

/**
 * What is returned of the cells, which come in the order of the view; `right` is how long the right answer's pooled axes
 * are. Null where a row is written that is not there.
 */
export function shapeOutput(
  cells: Cells,
  view: InputView,
  quirk: Quirk,
  pooled: PooledAxes,
  right: readonly number[],
): Cells | null {
  const steps = stridesOf(cells.shape);
  const axes = cells.shape.flatMap((length, axis): readonly Axis[] => {
    const plain: Axis = { length, step: at(steps, axis), repeats: null, view: axis };
    if (axis === view.channels && quirk.channels !== undefined && quirk.channels.give !== "each") {
      return standInAxes(plain, quirk.channels.give, at(view.axes, axis).full);
    }
    if (axis === view.channels && quirk.channels?.use === "three") return [threeOf(plain, quirk.channels.missing)];
    if (axis === view.images && quirk.images !== undefined) {
      return standInAxes(plain, quirk.images.give, at(view.axes, axis).full);
    }
    const place = view.pooled.indexOf(axis);
    return place < 0 ? [plain] : pooledAxis(plain, quirk, isLeftOut(axis, view, quirk, pooled), at(right, place));
  });
  const result = gather(cells, ordered(axes, view, quirk));
  if (quirk.order !== "in-place" && quirk.order !== "in-place-empty") return result;
  return turnedInPlace(result, axes, turned(axes, view), quirk.order === "in-place");
}

function threeOf(axis: Axis, missing: MissingChannel): Axis {
  if (missing === "left-out" || axis.length >= 3) return axis;
  return { ...axis, length: 3, known: { count: axis.length, others: ABSENT[missing] } };
}

const ABSENT: Readonly<Record<Exclude<MissingChannel, "left-out">, number | undefined>> = {
  nan: Number.NaN,
  lowest: Number.NEGATIVE_INFINITY,
  undefined: undefined,
  crash: Number.NaN,
};

/**
 * Rows and columns changed places in an array with as many rows as the right result: more columns find no row, and of
 * fewer some rows stay as they were, so that they are shorter.
 */
function turnedInPlace(
  result: Cells,
  axes: readonly Axis[],
  [down, right]: readonly Axis[],
  isFilled: boolean,
): Cells | null {
  if (down === undefined || right === undefined || down.length === right.length) return result;
  if (right.length > down.length) return null;
  const at = [...axes.slice(0, axes.indexOf(down)).map(() => 0), right.length];
  return {
    ...result,
    flaw: { kind: "ragged", at, length: isFilled ? right.length : 0, firstLength: down.length },
  };
}

function pooledAxis(plain: Axis, { whole }: Quirk, leftOut: boolean, right: number): readonly Axis[] {
  if (whole === undefined) return leftOut ? [] : [plain];
  return standInAxes(plain, whole.give, right);
}

function isLeftOut(axis: number, { axes }: InputView, { pooledAlong }: Quirk, pooled: PooledAxes): boolean {
  return pooled === "left-out" && pooledAlong?.includes(at(axes, axis).name) !== false;
}

function standInAxes(axis: Axis, given: StandIn, full: number): readonly Axis[] {
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
function ordered(axes: readonly Axis[], view: InputView, { order }: Quirk): readonly Axis[] {
  if (order === undefined) return axes;
  const channels = axes.filter((axis) => axis.view === view.channels);
  const others = axes.filter((axis) => axis.view !== view.channels);
  if (order === "channels-last") return [...others, ...channels];
  if (order === "channels-first") {
    const images = others.filter((axis) => axis.view === view.images);
    return [...images, ...channels, ...others.filter((axis) => axis.view !== view.images)];
  }
  const [first, second] = turned(axes, view);
  return axes.map((axis) => (axis === first ? (second ?? axis) : axis === second ? (first ?? axis) : axis));
}

function turned(axes: readonly Axis[], view: InputView): readonly Axis[] {
  const pooled = axes.filter((axis) => view.pooled.includes(axis.view));
  return (pooled.length > 1 ? pooled : axes).slice(-2);
}
