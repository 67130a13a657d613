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

/** From `start`, before `end`. */
type Span = { readonly start: number; readonly end: number };

/** The existing cells of the window at `index`. */
export function windowSpan(axis: AxisGeometry, index: number): Span {
  const { start, end } = paddedSpan(axis, index);
  return { start: Math.max(start, 0), end: Math.min(end, axis.length) };
}

/** The window at `index` with its padding. */
export function paddedSpan({ stride, before, size }: AxisGeometry, index: number): Span {
  const start = index * stride - before;
  return { start, end: start + size };
}
