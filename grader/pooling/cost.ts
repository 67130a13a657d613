import type { Layout } from "../model/layout.ts";
import type { Shape } from "../model/tensor.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import type { PoolOptions } from "./geometry.ts";
import { inputView, type ViewAxis } from "./input-view.ts";
import { placementsUnder } from "./pool-under.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Costs of pooling an image of `[height, width, channels]`, as a learner with this quirk counts them: `[outHeight,
 * outWidth, channels, values in, values out, steps]`. A step is a comparison or an addition; every value out takes one
 * less than the number of cells in the whole window.
 */
export function poolCost(shape: Shape, layout: Layout, options: PoolOptions, quirk: Quirk = {}): readonly number[] {
  const view = inputView(shape, layout, quirk);
  const windows = placementsUnder(quirk, view, options);
  const channels = at(view.axes, view.channels ?? 2);
  const areInWindow = quirk.channels?.use === "in-window";
  const sizesOut = windows.map(({ outputLength }) => outputLength);
  const valuesOut = sizeOf(sizesOut) * (areInWindow ? 1 : channels.counted);
  const area = quirk.divisor === "written-window" ? sizeOf(options.poolSize) : sizeOf(windows.map(({ size }) => size));
  const cells = areInWindow ? area * channels.length : area;
  const [outHeight = 0, outWidth = 0] = quirk.order === "transposed" ? sizesOut.reverse() : sizesOut;
  return [
    outHeight,
    outWidth,
    channelsOut(channels, quirk),
    valuesIn(view.axes, quirk),
    valuesOut,
    valuesOut * (cells - 1),
  ];
}

function channelsOut({ counted, full }: ViewAxis, { channels }: Quirk): number {
  if (channels?.give === "copies") return full;
  return channels?.use === "in-window" ? 1 : counted;
}

/** All values, or those of the channels read; a channel axis that is left out is missing from the result only. */
function valuesIn(axes: readonly ViewAxis[], { channels, lengths }: Quirk): number {
  if (lengths === "first-everywhere" || channels?.use === "three") return sizeOf(axes.map(({ counted }) => counted));
  return sizeOf(axes.map(({ length, full }) => (channels?.give === "no-axis" ? full : length)));
}

/** One less than the number of cells in the window. */
export function stepsPerValue({ poolSize }: PoolOptions): number {
  return sizeOf(poolSize) - 1;
}
