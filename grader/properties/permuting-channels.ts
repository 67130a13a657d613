import type { LayoutName } from "../model/layout.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import { at, sameShape, stridesOf } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import { LAYOUT_NAMES, LAYOUTS } from "../ops/layout.ts";
import { toleranceFor } from "../ops/tolerance-for.ts";
import type { Property } from "./property.ts";
import { smallShape, uneven, type Wished } from "./small-input.ts";

/** With three channels, a rotation is not the same as a reversal. */
const CHANNELS = 3;

/** Rotating the channels of the input rotates those of the output, and does nothing else. */
export const permutingChannels: Property = {
  ops: ["max-pool", "avg-pool", "max-minus-avg", "shift-response", "global-max-pool", "global-avg-pool"],
  layouts: LAYOUT_NAMES.filter((name) => LAYOUTS[name].axes.includes("channels")),
  calls: (exercise, testCase) => {
    const wished: Wished = { pooled: (_, window) => window?.size ?? 2, channels: () => CHANNELS };
    const x = uneven(smallShape(exercise, testCase, wished));
    return [x, rotate(x, exercise.layout)].map((input) => ({ inputs: [input], options: testCase.call.options }));
  },
  holds: (exercise, calls, returned) => {
    const [before, after] = [at(returned, 0), at(returned, 1)];
    if (before.shape[channelAxis(before.shape, exercise.layout)] !== CHANNELS) return false;
    if (!sameShape(before.shape, after.shape)) return false;
    const { absolute, relative } = toleranceFor(exercise, at(calls, 0));
    const twice = { absolute: 2 * absolute, relative: 2 * relative }; // each of the two may be off
    return rotate(before, exercise.layout).values.every((value, i) => isWithin(at(after.values, i), value, twice));
  },
};

/** The tensor with its channels rotated by one. */
function rotate({ shape, values }: Tensor, layout: LayoutName): Tensor {
  const axis = channelAxis(shape, layout);
  const channels = at(shape, axis);
  const stride = at(stridesOf(shape), axis);
  const from = values.map((_, offset) => {
    const channel = Math.floor(offset / stride) % channels;
    return at(values, offset + (((channel + 1) % channels) - channel) * stride);
  });
  return { shape, values: from };
}

/** Works for an output too: pooled axes may be gone, but the channels come first or last. */
function channelAxis(shape: Shape, layout: LayoutName): number {
  return LAYOUTS[layout].axes[0] === "channels" ? 0 : shape.length - 1;
}
