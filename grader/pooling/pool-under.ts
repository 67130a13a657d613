import type { Layout } from "../model/layout.ts";
import type { Tensor } from "../model/tensor.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import { type Cells, stack } from "./cells.ts";
import { geometryOf, type PoolOptions, windowSpan } from "./geometry.ts";
import { type InputView, inputView } from "./input-view.ts";
import { keptOn } from "./kept.ts";
import { type Placement, paddingUnder, placementsOf } from "./placement.ts";
import { inHalf, type Quirk, type ReductionName } from "./quirk.ts";
import type { Reduction } from "./reduction.ts";
import { reductionsUnder } from "./reduction-under.ts";
import { type PooledAxes, shapeOutput } from "./shape-output.ts";
import { type SlidAxis, slide } from "./slide.ts";
import type { WindowFacts } from "./window-facts.ts";

/**
 * The one generic pooling, in float64: reads the input, places the windows, reduces them and returns the result, each
 * as the quirk says; without a quirk it is right. Null if the function would crash.
 */
export function poolUnder(
  whole: Quirk,
  gives: ReductionName,
  input: Tensor,
  layout: Layout,
  options: PoolOptions,
  pooledAxes: PooledAxes = "kept",
): Cells | null {
  const quirk = inHalf(whole, gives);
  const view = inputView(input.shape, layout, quirk);
  const placements = placementsUnder(quirk, view, options);
  const axes = slidAxes(quirk, view, placements);
  if (crashes(quirk, gives, axes, view)) return null;
  const isOfMagnitudes = quirk.magnitude === "of-cells" && (quirk[gives] ?? gives) !== "average";
  const values = isOfMagnitudes ? input.values.map(Math.abs) : input.values;
  const facts = factsOf(quirk, input, view, placements, options);
  const pooled = (reduce: Reduction) => slide(values, axes, view.offset, reduce);
  const cells =
    quirk.kept === undefined
      ? reductionsUnder(gives, quirk, facts).map(pooled)
      : [keptOn(gives, quirk, facts, view, pooled)];
  const parts = cells.map((each) => shapeOutput(each, view, quirk, pooledAxes, rightLengths()));
  return parts.includes(null) ? null : stack(parts as readonly Cells[]);

  function rightLengths(): readonly number[] {
    if (quirk.whole?.give !== "copies") return placements.map(({ outputLength }) => outputLength);
    const lengths = layout.pooled.map((axis) => at(input.shape, axis));
    return geometryOf(lengths, options).map(({ outputLength }) => outputLength);
  }
}

/** Where the windows are along each pooled axis, in the order of the options. */
export function placementsUnder(quirk: Quirk, view: InputView, options: PoolOptions): Placement[] {
  return placementsOf(
    view.pooled.map((axis) => at(view.axes, axis)),
    options,
    quirk,
  );
}

type ReadAxis = SlidAxis & { readonly isInnermost: boolean };

function slidAxes({ channels }: Quirk, view: InputView, placements: readonly Placement[]): readonly ReadAxis[] {
  return view.axes.map(({ length, step, isInnermost }, axis) => {
    if (axis === view.channels && channels?.use === "in-window") {
      return { length, step, isInnermost, windows: { length, size: length, stride: 1, before: 0, outputLength: 1 } };
    }
    return { length, step, isInnermost, windows: placements[view.pooled.indexOf(axis)] ?? null };
  });
}

/** Whether a missing row or channel is read, or an empty window has no first value. */
function crashes(quirk: Quirk, gives: ReductionName, axes: readonly ReadAxis[], view: InputView): boolean {
  const { edge, start, channels } = quirk;
  if (channels?.use === "three" && channels.missing === "crash" && at(view.axes, view.channels ?? 0).full < 3)
    return true;
  const isUnguarded = edge === "nan-unguarded" || edge === "undefined-unguarded";
  if (!isUnguarded && start !== "nothing") return false;
  const windows = axes.flatMap((axis) => (axis.windows === null ? [] : [{ ...axis, windows: axis.windows }]));
  if (windows.some(({ windows: { outputLength } }) => outputLength < 1)) return false;
  if (start === "nothing" && windows.some((axis) => hasEmptyWindow(axis.windows))) return true;
  const isCornerAlone = quirk[gives] === "corner";
  return isUnguarded && windows.some((axis) => !axis.isInnermost && readsBeyond(axis.windows, isCornerAlone));
}

function hasEmptyWindow(windows: NonNullable<SlidAxis["windows"]>): boolean {
  return Array.from({ length: windows.outputLength }, (_, i) => windowSpan(windows, i)).some(
    ({ start, end }) => start >= end,
  );
}

function readsBeyond(windows: NonNullable<SlidAxis["windows"]>, isCornerAlone: boolean): boolean {
  const { length, size, stride, before, outputLength } = windows;
  const last = (outputLength - 1) * stride - before + (isCornerAlone ? 1 : size);
  return size > 0 && (before > 0 || last > length);
}

function factsOf(
  quirk: Quirk,
  { shape }: Tensor,
  view: InputView,
  placements: readonly Placement[],
  options: PoolOptions,
): WindowFacts {
  const images = view.images === null ? 1 : at(view.axes, view.images).full;
  return {
    padding: paddingUnder(quirk, options),
    sides: placements.map(({ nominal, length }, i) => ({
      name: at(view.axes, at(view.pooled, i)).name,
      nominal,
      written: at(options.poolSize, i),
      length,
    })),
    imageValues: sizeOf(shape) / images,
    inputValues: sizeOf(shape),
  };
}
