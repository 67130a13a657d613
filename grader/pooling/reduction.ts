import type { Values } from "../model/tensor.ts";

/** The cells of one window: the first `inside` of `offsets`, counted from `from`; the rest is scratch. */
export type Window = {
  readonly values: Values;
  readonly offsets: Int32Array;
  inside: number;
  /** How many cells of the window are beyond the edge. */
  beyond: number;
  /** Offset of the first cell along the pooled axes, in the same channel of the same image. */
  base: number;
  /** Offset of the window's first cell. */
  from: number;
  /** The window's top-left cell, or the nearest to it, counted from `base`; and whether it is beyond the edge. */
  corner: number;
  isCornerBeyond: boolean;
  /** Along each axis of the window: its begin, inside or not, the first index inside, and how many are inside. */
  readonly firsts: number[];
  readonly starts: number[];
  readonly lengths: number[];
};

/** Reduces a window; undefined if a learner's function would return that. */
export type Reduction = (window: Window) => number | undefined;

/** The largest cell; padding is ignored. */
export function maximum({ values, offsets, inside, from }: Window): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < inside; i++) largest = Math.max(largest, values[from + (offsets[i] as number)] as number);
  return largest;
}

export function minimum({ values, offsets, inside, from }: Window): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < inside; i++) smallest = Math.min(smallest, values[from + (offsets[i] as number)] as number);
  return smallest;
}

export function sumOf({ values, offsets, inside, from }: Window): number {
  let sum = 0;
  for (let i = 0; i < inside; i++) sum += values[from + (offsets[i] as number)] as number;
  return sum;
}

/** Index of the window's largest cell, compared by `by`; -1 if it has none. */
export function largestAt(
  { values, offsets, inside, from }: Window,
  among: "first" | "last",
  by: (value: number) => number,
): number {
  let best = -1;
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < inside; i++) {
    const value = by(values[from + (offsets[i] as number)] as number);
    if (value > largest || (among === "last" && value === largest)) {
      largest = value;
      best = i;
    }
  }
  return best;
}

export function cornerOf({ values, base, corner }: Window): number {
  return values[base + corner] as number;
}
