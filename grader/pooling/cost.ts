import type { Shape } from "../model/tensor.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import { geometryOf, type PoolOptions } from "./geometry.ts";

/**
 * What pooling an image of `[height, width, channels]` takes:
 * `[outHeight, outWidth, channels, values in, values out, steps]`. A step is a comparison or an addition, and every
 * value out takes one less than the whole window has cells.
 */
export function poolCost(shape: Shape, options: PoolOptions): readonly number[] {
  const channels = at(shape, 2);
  const [outHeight = 0, outWidth = 0] = geometryOf(shape.slice(0, 2), options).map((axis) => axis.outputLength);
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, sizeOf(shape), valuesOut, valuesOut * stepsPerValue(options)];
}

/** One step less than the window has cells. */
export function stepsPerValue({ poolSize }: PoolOptions): number {
  return sizeOf(poolSize) - 1;
}
