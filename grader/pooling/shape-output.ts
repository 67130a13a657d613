import { at, stridesOf } from "../numeric/shape.ts";
import { type Cells, type GatheredAxis, gather } from "./cells.ts";
import type { InputView } from "./input-view.ts";
import type { MissingChannel, Quirk, StandIn } from "./quirk.ts";

/** What becomes of the pooled axes by default. */
export type PooledAxes = "kept" | "left-out";

type Axis = GatheredAxis & { readonly view: number };

/**
 * Arranges the computed cells, which are in the order of the view, as the function would return them; `right` has the
 * correct output length of each pooled axis. Null if a missing row is written to.
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
  const result = gather(cells, reorder(axes, view, quirk));
  if (quirk.order !== "in-place" && quirk.order !== "in-place-empty") return result;
  return transposeInPlace(result, axes, axesToSwap(axes, view), quirk.order === "in-place");
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
 * Swaps rows and columns in an array with as many rows as the right result: an extra column has no row to go to, and if
 * there are fewer, the remaining rows stay as they were and have another length.
 */
function transposeInPlace(
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

/** Moves the channels before or behind the pooled axes, or swaps the last two of these (any axes if none is left). */
function reorder(axes: readonly Axis[], view: InputView, { order }: Quirk): readonly Axis[] {
  if (order === undefined) return axes;
  const channels = axes.filter((axis) => axis.view === view.channels);
  const others = axes.filter((axis) => axis.view !== view.channels);
  if (order === "channels-last") return [...others, ...channels];
  if (order === "channels-first") {
    const images = others.filter((axis) => axis.view === view.images);
    return [...images, ...channels, ...others.filter((axis) => axis.view !== view.images)];
  }
  const [first, second] = axesToSwap(axes, view);
  return axes.map((axis) => (axis === first ? (second ?? axis) : axis === second ? (first ?? axis) : axis));
}

function axesToSwap(axes: readonly Axis[], view: InputView): readonly Axis[] {
  const pooled = axes.filter((axis) => view.pooled.includes(axis.view));
  return (pooled.length > 1 ? pooled : axes).slice(-2);
}
