import type { Flaw } from "../model/run.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import { sizeOf, stridesOf } from "../numeric/shape.ts";

/**
 * The raw result of a pooling, not yet known to be a tensor; `missing` marks undefined cells, which are NaN in
 * `values`.
 */
export type Cells = {
  readonly shape: Shape;
  readonly values: Float64Array;
  readonly missing: Uint8Array | null;
  /** Only if the nesting is not rectangular. */
  readonly flaw?: Flaw;
};

/**
 * How one axis of a result is read from cells in row-major order; `repeats`: later indices copy the first or are zero.
 * If `known` is set, only `count` indices exist; the others become `others`, where undefined is itself a value.
 */
export type GatheredAxis = {
  readonly length: number;
  readonly step: number;
  readonly repeats: "copies" | "zeros" | null;
  readonly known?: { readonly count: number; readonly others: number | undefined };
};

/** Rearranges the cells along these axes. */
export function gather({ values, missing }: Cells, axes: readonly GatheredAxis[]): Cells {
  const shape = axes.map(({ length }) => length);
  const dense = stridesOf(shape);
  if (axes.every(({ step, repeats, known }, axis) => repeats === null && !known && step === dense[axis])) {
    return { shape, values, missing };
  }
  const sources = sourcesOf(axes, sizeOf(shape));
  const known = axes.find((axis) => axis.known)?.known;
  const other = known?.others ?? Number.NaN;
  const isUndefined = known !== undefined && known.others === undefined && sources.includes(ABSENT);
  return {
    shape,
    values: Float64Array.from(sources, (source) =>
      source === ABSENT ? other : source < 0 ? 0 : (values[source] as number),
    ),
    missing:
      missing || isUndefined
        ? Uint8Array.from(sources, (source) => (source === ABSENT ? Number(isUndefined) : (missing?.[source] ?? 0)))
        : null,
  };
}

/** Used instead of an offset: a zero, and an index that does not exist. */
const ZERO = -1;
const ABSENT = -2;

/** The offset that each cell is read from, or one of the two constants above. */
function sourcesOf(axes: readonly GatheredAxis[], size: number): Int32Array {
  let sources = Int32Array.of(0);
  for (const { length, step, repeats, known } of axes) {
    const next = new Int32Array(sources.length * length);
    sources.forEach((source, i) => {
      for (let index = 0; index < length; index++) {
        const isZero = repeats === "zeros" && index > 0;
        const isAbsent = known !== undefined && index >= known.count;
        const offset = source + (repeats === null ? index * step : 0);
        next[i * length + index] = source < 0 ? source : isAbsent ? ABSENT : isZero ? ZERO : offset;
      }
    });
    sources = next;
  }
  return sources.subarray(0, size);
}

/** Cells of the same shape side by side, along a new last axis. */
export function stack(parts: readonly Cells[]): Cells {
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

/** Cell by cell; undefined minus a number is NaN. Null if either crashed. */
export function differenceOf(a: Cells | null, b: Cells | null): Cells | null {
  if (a === null || b === null) return null;
  const cells = mapValues(a, (value, offset) => value - (b.values[offset] as number));
  return a.flaw === undefined ? cells : { ...cells, flaw: a.flaw };
}

/** Applies a rule to every cell; the results are never undefined. */
export function mapValues({ shape, values }: Tensor, to: (value: number, offset: number) => number): Cells {
  return { shape, values: new Float64Array(values).map(to), missing: null };
}
