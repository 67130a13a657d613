import { at, sameShape } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import { LAYOUT_NAMES } from "../ops/layout.ts";
import { opOf } from "../ops/op-of.ts";
import { toleranceFor } from "../ops/tolerance-for.ts";
import type { Property } from "./property.ts";
import { smallShape, uneven } from "./small-input.ts";

/** A window of 1 that moves by 1 returns the input. */
export const oneByOneIsIdentity: Property = {
  ops: ["max-pool", "avg-pool"],
  layouts: LAYOUT_NAMES,
  calls: (exercise, testCase) => {
    const x = uneven(smallShape(exercise, testCase, { pooled: () => 3, channels: (length) => Math.min(length, 2) }));
    const ones = opOf(exercise).layout.pooled.map(() => 1);
    return [{ inputs: [x], options: { ...testCase.call.options, poolSize: ones, strides: ones } }];
  },
  holds: (exercise, calls, returned) => {
    const [call, y] = [at(calls, 0), at(returned, 0)];
    const x = at(call.inputs, 0);
    const tolerance = toleranceFor(exercise, call);
    return sameShape(x.shape, y.shape) && x.values.every((value, i) => isWithin(at(y.values, i), value, tolerance));
  },
};
