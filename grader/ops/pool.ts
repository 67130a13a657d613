import type { Layout } from "../model/layout.ts";
import type { Options } from "../model/options.ts";
import type { Tensor } from "../model/tensor.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import { averageText, maximumText } from "../pooling/arithmetic-text.ts";
import { poolUnder } from "../pooling/pool-under.ts";
import type { ReductionName } from "../pooling/quirk.ts";
import { averageTolerance } from "./average-tolerance.ts";
import { LAYOUTS } from "./layout.ts";
import { maximumTolerance } from "./maximum-tolerance.ts";
import type { Op } from "./op.ts";
import { poolOptions } from "./pool-options.ts";
import { poolWithTf } from "./pool-with-tf.ts";
import { WINDOWED } from "./windowed.ts";
import { type Computation, withModel } from "./with-model.ts";

/** The largest cell of each window. */
export const maxPool: Op = {
  name: "max-pool",
  ...WINDOWED,
  reference: (tf, inputs, options, layout) => poolWithTf(tf, "max", at(inputs, 0), poolOptions(options), layout),
  ...withModel(pooling("maximum")),
  tolerance: ([x]) => maximumTolerance(x as Tensor),
  gives: "maximum",
  arithmetic: maximumText,
};

/** The average of each window's cells inside the input. */
export const avgPool: Op = {
  name: "avg-pool",
  ...WINDOWED,
  reference: (tf, inputs, options, layout) => poolWithTf(tf, "avg", at(inputs, 0), poolOptions(options), layout),
  ...withModel(pooling("average")),
  tolerance: ([x], options, layout) => {
    const { pooled } = LAYOUTS[layout];
    return averageTolerance(x as Tensor, maxInside(x as Tensor, options, LAYOUTS[layout]), pooled.length);
  },
  gives: "average",
  arithmetic: averageText,
};

/** Pooling in float64, for the models of the ops that pool. */
export function pooling(gives: ReductionName): Computation {
  return (quirk, [x], options, layout) => poolUnder(quirk, gives, x as Tensor, LAYOUTS[layout], poolOptions(options));
}

/** The largest number of input cells in one window. */
function maxInside({ shape }: Tensor, options: Options, { pooled }: Layout): number {
  return sizeOf(pooled.map((axis, i) => Math.min(at(poolOptions(options).poolSize, i), at(shape, axis))));
}
