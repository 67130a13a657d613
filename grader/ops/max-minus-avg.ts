import type { Tensor } from "../model/tensor.ts";
import { largestMagnitude } from "../numeric/float32.ts";
import { difference } from "../pooling/difference.ts";
import { roundedDifference } from "./difference-tolerance.ts";
import type { Op } from "./op.ts";
import { avgPool, maxPool } from "./pool.ts";
import { averageText, maximumText } from "./pool-arithmetic.ts";
import { WINDOWED } from "./windowed.ts";

/** Of each window, the largest cell minus the average: how far its peak stands out. */
export const maxMinusAvg: Op = {
  name: "max-minus-avg",
  ...WINDOWED,
  reference: (tf, ...call) => tf.sub(maxPool.reference(tf, ...call), avgPool.reference(tf, ...call)),
  model: (...call) => difference(maxPool.model(...call), avgPool.model(...call)),
  tolerance: (inputs, options, layout) => {
    const ofAverage = avgPool.tolerance(inputs, options, layout);
    const largest = largestMagnitude((inputs[0] as Tensor).values);
    return {
      ...ofAverage,
      absolute: ofAverage.absolute + roundedDifference(largest),
      why: `${ofAverage.why} + 2 x 2^-24 x 2 x ${largest}`,
    };
  },
  arithmetic: (terms, count) => `${maximumText(terms, count)} - ${averageText(terms, count)}`,
};
