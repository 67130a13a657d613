import type { Shape, Tensor } from "../model/tensor.ts";
import { sizeOf, stridesOf } from "../numeric/shape.ts";

/** What a pooling gives, before it is known to be a tensor; `missing` marks the cells that are undefined, NaN in `values`. */
export type Cells = {
  readonly shape: Shape;
  readonly values: Float64Array;
  readonly missing: Uint8Array | null;
};

/** How one axis of a result is taken from cells in row-major order; `repeats`: later indices are its first one or zero. */
export type TakenAxis = {
  readonly length: number;
  readonly step: number;
  readonly repeats: "copies" | "zeros" | null;
};

/** The cells, taken anew along these axes. */
export function taken({ values, missing }: Cells, axes: readonly TakenAxis[]): Cells {
  const shape = axes.map(({ length }) => length);
  const dense = stridesOf(shape);
  if (axes.every(({ step, repeats }, axis) => repeats === null && step === dense[axis])) {
    return { shape, values, missing };
  }
  const sources = sourcesOf(axes, sizeOf(shape));
  return {
    shape,
    values: Float64Array.from(sources, (source) => (source < 0 ? 0 : (values[source] as number))),
    missing: missing && Uint8Array.from(sources, (source) => (source < 0 ? 0 : (missing[source] as number))),
  };
}

/** The offset that each cell is taken from, or -1 for a zero. */
function sourcesOf(axes: readonly TakenAxis[], size: number): Int32Array {
  let sources = Int32Array.of(0);
  for (const { length, step, repeats } of axes) {
    const next = new Int32Array(sources.length * length);
    sources.forEach((source, i) => {
      for (let index = 0; index < length; index++) {
        const isZero = source < 0 || (repeats === "zeros" && index > 0);
        next[i * length + index] = isZero ? -1 : source + (repeats === null ? index * step : 0);
      }
    });
    sources = next;
  }
  return sources.subarray(0, size);
}

/** Cells of the same shape side by side, along a new last axis. */
export function joined(parts: readonly Cells[]): Cells {
  const [first] = parts as [Cells];
  if (parts.length === 1) return first;
  const values = new Float64Array(first.values.length * parts.length);
  parts.forEach((part, i) => {
    part.values.forEach((value, offset) => {
      values[offset * parts.length + i] = value;
    });
  });
  return { shape: [...first.shape, parts.length], values, missing: null };
}

/** Cell by cell; undefined minus a number is NaN. Null where one of them crashed. */
export function differenceOf(a: Cells | null, b: Cells | null): Cells | null {
  if (a === null || b === null) return null;
  return mapped(a, (value, offset) => value - (b.values[offset] as number));
}

/** Every cell by the same rule, which makes a number of it. */
export function mapped({ shape, values }: Tensor, to: (value: number, offset: number) => number): Cells {
  return { shape, values: new Float64Array(values).map(to), missing: null };
}
