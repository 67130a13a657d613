import type { Tensor4D, Tensor5D } from "@tensorflow/tfjs-core";
import type { LayoutName } from "../model/layout.ts";
import { at } from "../numeric/shape.ts";
import type { PoolOptions } from "../pooling/geometry.ts";
import type { Tf, TfTensor } from "./op.ts";

/** Pools with tfjs, which knows only NHWC and NDHWC, so every layout is converted there and back. */
export function poolWithTf(
  tf: Tf,
  kind: "max" | "avg",
  x: TfTensor,
  options: PoolOptions,
  layout: LayoutName,
): TfTensor {
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
 * The volume without the cells after the last window: if windows leave gaps, tfjs's own padding in three dimensions is
 * negative and moves the windows.
 */
function withoutGapAfter(tf: Tf, x: TfTensor, { poolSize, strides }: PoolOptions): TfTensor {
  const lengths = poolSize.map((size, axis) => {
    const [length, stride] = [at(x.shape, axis), at(strides, axis)];
    return Math.min(length, (Math.ceil(length / stride) - 1) * stride + size);
  });
  return tf.slice(x, [0, 0, 0, 0], [...lengths, at(x.shape, 3)]);
}
