import type { Tensor } from "../model/tensor.ts";
import { largestMagnitude, roundedToFloat32 } from "../numeric/float32.ts";
import { at } from "../numeric/shape.ts";
import { averageText, maximumText } from "../pooling/arithmetic-text.ts";
import { differenceUnder } from "../pooling/difference.ts";
import { roundedDifference } from "./difference-tolerance.ts";
import type { Op } from "./op.ts";
import { avgPool, maxPool, pooling } from "./pool.ts";
import { WINDOWED } from "./windowed.ts";
import { withModel } from "./with-model.ts";

const largest = pooling("maximum");
const averaged = pooling("average");

/** Each window's largest cell minus its average: how far its peak stands out. */
export const maxMinusAvg: Op = {
  name: "max-minus-avg",
  ...WINDOWED,
  reference: (tf, ...call) => tf.sub(maxPool.reference(tf, ...call), avgPool.reference(tf, ...call)),
  ...withModel((quirk, ...call) => differenceUnder(quirk, largest(quirk, ...call), averaged(quirk, ...call))),
  float32: (...call) => {
    const most = roundedToFloat32(maxPool.model(...call));
    const average = roundedToFloat32(avgPool.model(...call));
    return { shape: most.shape, values: Float32Array.from(most.values, (value, i) => value - at(average.values, i)) };
  },
  tolerance: (inputs, options, layout) => {
    const ofAverage = avgPool.tolerance(inputs, options, layout);
    const most = largestMagnitude((inputs[0] as Tensor).values);
    return {
      ...ofAverage,
      absolute: ofAverage.absolute + roundedDifference(most),
      why: `${ofAverage.why} + 2 x 2^-24 x 2 x ${most}`,
    };
  },
  arithmetic: (terms, count) => `${maximumText(terms, count)} - ${averageText(terms, count)}`,
};
