import { at, sizeOf } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import { LAYOUT_NAMES } from "../ops/layout.ts";
import { toleranceFor } from "../ops/tolerance-for.ts";
import type { Property } from "./property.ts";
import { smallShape, twoWindows } from "./small-input.ts";

/** Negative and not a whole number: a maximum from zero, a sum and a rounded average all change it. */
const CONSTANT = -2.5;

/** A constant input gives that constant, at the edges too. */
export const constantStaysConstant: Property = {
  ops: ["max-pool", "avg-pool", "global-max-pool", "global-avg-pool"],
  layouts: LAYOUT_NAMES,
  calls: (exercise, testCase) => {
    const shape = smallShape(exercise, testCase, {
      pooled: (length, window) => (window === null ? 3 : twoWindows(length, window)),
      channels: (length) => Math.min(length, 2),
    });
    const x = { shape, values: new Float32Array(sizeOf(shape)).fill(CONSTANT) };
    return [{ inputs: [x], options: testCase.call.options }];
  },
  holds: (exercise, calls, returned) => {
    const tolerance = toleranceFor(exercise, at(calls, 0));
    return at(returned, 0).values.every((value) => isWithin(value, CONSTANT, tolerance));
  },
};
