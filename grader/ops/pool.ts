import type { Tensor4D, Tensor5D } from "@tensorflow/tfjs-core";
import type { LayoutName } from "../model/layout.ts";
import type { Options } from "../model/options.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import { geometryOf, type PoolOptions, windowSpan } from "../pooling/geometry.ts";
import { pool } from "../pooling/pool.ts";
import { average, maximum } from "../pooling/reduction.ts";
import { averageTolerance } from "./average-tolerance.ts";
import { LAYOUT_NAMES, LAYOUTS } from "./layout.ts";
import { maximumTolerance } from "./maximum-tolerance.ts";
import type { Box, Op, Tf, TfTensor } from "./op.ts";
import { POOL_OPTIONS, poolOptions } from "./pool-options.ts";

/** The largest cell of each window. */
export const maxPool: Op = {
  name: "max-pool",
  ...shared(),
  reference: (tf, inputs, options, layout) => poolWithTf(tf, "max", at(inputs, 0), poolOptions(options), layout),
  model: ([x], options, layout) => pool(x as Tensor, LAYOUTS[layout].pooled, poolOptions(options), maximum),
  tolerance: ([x]) => maximumTolerance(x as Tensor),
  arithmetic: (terms, count) => `max(${listed(terms, count, ", ")})`,
};

/** The average of each window's cells inside the input. */
export const avgPool: Op = {
  name: "avg-pool",
  ...shared(),
  reference: (tf, inputs, options, layout) => poolWithTf(tf, "avg", at(inputs, 0), poolOptions(options), layout),
  model: ([x], options, layout) => pool(x as Tensor, LAYOUTS[layout].pooled, poolOptions(options), average),
  tolerance: (inputs, options, layout) => {
    const x = at(inputs, 0);
    const { pooled } = LAYOUTS[layout];
    const inside = pooled.map((axis, i) => Math.min(at(poolOptions(options).poolSize, i), at(x.shape, axis)));
    return averageTolerance(x, sizeOf(inside), pooled.length);
  },
  arithmetic: (terms, count) => (count === 1 ? `${terms[0]} / 1` : `(${listed(terms, count, " + ")}) / ${count}`),
};

function shared(): Pick<Op, "inputs" | "layouts" | "options" | "misfit" | "window"> {
  return { inputs: ["x"], layouts: LAYOUT_NAMES, options: POOL_OPTIONS, misfit: poolMisfit, window: poolWindow };
}

function poolMisfit(shapes: readonly Shape[], options: Options, layout: LayoutName): string | null {
  const shape = at(shapes, 0);
  const { axes, pooled } = LAYOUTS[layout];
  const { poolSize, padding } = poolOptions(options);
  if (padding === "same") return null;
  const tooLong = pooled.findIndex((axis, i) => at(poolSize, i) > at(shape, axis));
  if (tooLong < 0) return null;
  const axis = at(pooled, tooLong);
  return `a window of ${at(poolSize, tooLong)} does not fit into the input's ${axes[axis]} of ${at(shape, axis)}`;
}

function poolWindow(cell: readonly number[], shapes: readonly Shape[], options: Options, layout: LayoutName): Box {
  const shape = at(shapes, 0);
  const { pooled } = LAYOUTS[layout];
  const geometry = geometryOf(
    pooled.map((axis) => at(shape, axis)),
    poolOptions(options),
  );
  const spans = cell.map((index, axis) => {
    const i = pooled.indexOf(axis);
    return i < 0 ? { start: index, end: index + 1 } : windowSpan(at(geometry, i), index);
  });
  return { start: spans.map(({ start }) => start), shape: spans.map(({ start, end }) => end - start) };
}

/** tfjs pools NHWC and NDHWC only, so every layout is brought there and back. */
function poolWithTf(tf: Tf, kind: "max" | "avg", x: TfTensor, options: PoolOptions, layout: LayoutName): TfTensor {
  const { padding } = options;
  const poolSize = options.poolSize as number[];
  const strides = options.strides as number[];
  const plane = (image: TfTensor): TfTensor => {
    const batch = image as Tensor4D;
    const sizes = poolSize as [number, number];
    const steps = strides as [number, number];
    return kind === "max" ? tf.maxPool(batch, sizes, steps, padding) : tf.avgPool(batch, sizes, steps, padding);
  };
  switch (layout) {
    case "matrix":
      return tf.squeeze(plane(tf.reshape(x, [1, ...x.shape, 1])), [0, 3]);
    case "image":
      return tf.squeeze(plane(tf.expandDims(x, 0)), [0]);
    case "batch":
      return plane(x);
    case "channels-first":
      return tf.transpose(tf.squeeze(plane(tf.expandDims(tf.transpose(x, [1, 2, 0]), 0)), [0]), [2, 0, 1]);
    case "signal": {
      const row = tf.reshape(x, [1, 1, ...x.shape]);
      return tf.squeeze(
        poolWithTf(tf, kind, row, { poolSize: [1, ...poolSize], strides: [1, ...strides], padding }, "batch"),
        [0, 1],
      );
    }
    case "volume": {
      const batch = tf.expandDims(withoutGapAfter(tf, x, options), 0) as Tensor5D;
      const sizes = poolSize as [number, number, number];
      const steps = strides as [number, number, number];
      return tf.squeeze(
        kind === "max" ? tf.maxPool3d(batch, sizes, steps, padding) : tf.avgPool3d(batch, sizes, steps, padding),
        [0],
      );
    }
  }
}

/**
 * The volume without the cells after the last window: where windows leave gaps, tfjs's own padding
 * in three dimensions is negative and moves the windows.
 */
function withoutGapAfter(tf: Tf, x: TfTensor, { poolSize, strides }: PoolOptions): TfTensor {
  const lengths = poolSize.map((size, axis) => {
    const [length, stride] = [at(x.shape, axis), at(strides, axis)];
    return Math.min(length, (Math.ceil(length / stride) - 1) * stride + size);
  });
  return tf.slice(x, [0, 0, 0, 0], [...lengths, at(x.shape, 3)]);
}

function listed(terms: readonly string[], count: number, separator: string): string {
  return count > terms.length ? `${terms.join(separator)}${separator}…` : terms.join(separator);
}
