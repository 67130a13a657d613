import type { Layout } from "../model/layout.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import { averageText, maximumText } from "../pooling/arithmetic-text.ts";
import { inputView } from "../pooling/input-view.ts";
import { poolUnder } from "../pooling/pool-under.ts";
import type { ReductionName } from "../pooling/quirk.ts";
import { averageTolerance } from "./average-tolerance.ts";
import { LAYOUTS } from "./layout.ts";
import { maximumTolerance } from "./maximum-tolerance.ts";
import type { Box, Op } from "./op.ts";
import { type Computation, withModel } from "./with-model.ts";

/** Common to all ops that reduce each channel of each image to one value, without the pooled axes. */
const GLOBAL: Pick<Op, "inputs" | "layouts" | "options" | "misfit" | "window"> = {
  inputs: [{ name: "x", axes: null }],
  layouts: ["batch"],
  options: [],
  misfit: () => null,
  window: (cell, shapes, _, layout) => wholeOf(cell, at(shapes, 0), LAYOUTS[layout]),
};

/** The largest cell of each channel of each image. */
export const globalMaxPool: Op = {
  name: "global-max-pool",
  ...GLOBAL,
  reference: (tf, inputs, _, layout) => tf.max(at(inputs, 0), [...LAYOUTS[layout].pooled]),
  ...withModel(globally("maximum")),
  tolerance: ([x]) => maximumTolerance(x as Tensor),
  arithmetic: maximumText,
};

/** The average of each channel of each image. */
export const globalAvgPool: Op = {
  name: "global-avg-pool",
  ...GLOBAL,
  reference: (tf, inputs, _, layout) => tf.mean(at(inputs, 0), [...LAYOUTS[layout].pooled]),
  ...withModel(globally("average")),
  tolerance: ([x], _, layout) => {
    const { pooled } = LAYOUTS[layout];
    const lengths = pooled.map((axis) => at((x as Tensor).shape, axis));
    return averageTolerance(x as Tensor, sizeOf(lengths), pooled.length);
  },
  arithmetic: averageText,
};

/** One window as large as the pooled axes, which are dropped from the result. */
function globally(gives: ReductionName): Computation {
  return (quirk, [x], _, layout) => {
    const { shape } = x as Tensor;
    const { axes, pooled } = inputView(shape, LAYOUTS[layout], quirk);
    const whole = pooled.map((axis) => at(axes, axis).counted);
    const options = { poolSize: whole, strides: whole, padding: "valid" } as const;
    return poolUnder(quirk, gives, x as Tensor, LAYOUTS[layout], options, "left-out");
  };
}

function wholeOf(cell: readonly number[], shape: Shape, { pooled }: Layout): Box {
  const kept = shape.map((_, axis) => axis).filter((axis) => !pooled.includes(axis));
  return {
    start: shape.map((_, axis) => cell[kept.indexOf(axis)] ?? 0),
    shape: shape.map((length, axis) => (pooled.includes(axis) ? length : 1)),
  };
}
