import { at } from "../numeric/shape.ts";

/** Which windows exist: only whole ones, or ceil(n / stride) of them with padding on both sides. */
export type Padding = "valid" | "same";

/** One number per pooled axis. */
export type PoolOptions = {
  readonly poolSize: readonly number[];
  readonly strides: readonly number[];
  readonly padding: Padding;
};

/** How windows of `size` cells are placed along one axis of `length` cells; `before` is the padding in front. */
export type AxisGeometry = {
  readonly length: number;
  readonly size: number;
  readonly stride: number;
  readonly before: number;
  readonly outputLength: number;
};

/** The geometry of each pooled axis, by the definition of `valid` and `same` padding in TensorFlow. */
export function geometryOf(lengths: readonly number[], options: PoolOptions): AxisGeometry[] {
  return lengths.map((length, i) =>
    axisGeometry(length, at(options.poolSize, i), at(options.strides, i), options.padding),
  );
}

/** The output length is below 1 if not even one window fits. */
export function axisGeometry(length: number, size: number, stride: number, padding: Padding): AxisGeometry {
  const outputLength = padding === "same" ? Math.ceil(length / stride) : Math.floor((length - size) / stride) + 1;
  const padded = padding === "same" ? Math.max((outputLength - 1) * stride + size - length, 0) : 0;
  return { length, size, stride, before: Math.floor(padded / 2), outputLength };
}

/** The existing cells of the window at `index`: from `start`, before `end`. */
export function windowSpan(axis: AxisGeometry, index: number): { readonly start: number; readonly end: number } {
  const origin = index * axis.stride - axis.before;
  return { start: Math.max(origin, 0), end: Math.min(origin + axis.size, axis.length) };
}
