import type { Values } from "../model/tensor.ts";

/** The cells of one window: the first `inside` of `offsets`, counted from `base`; the rest is scratch. */
export type Window = {
  readonly values: Values;
  readonly offsets: Int32Array;
  inside: number;
  /** How many cells of the window are beyond the edge. */
  beyond: number;
  base: number;
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
export const maximum: Reduction = (window) => largestFrom(window, Number.NEGATIVE_INFINITY);

export function largestFrom({ values, offsets, inside, base }: Window, start: number): number {
  let largest = start;
  for (let i = 0; i < inside; i++) largest = Math.max(largest, values[base + (offsets[i] as number)] as number);
  return largest;
}

export function smallestFrom({ values, offsets, inside, base }: Window, start: number): number {
  let smallest = start;
  for (let i = 0; i < inside; i++) smallest = Math.min(smallest, values[base + (offsets[i] as number)] as number);
  return smallest;
}

export function sumOf({ values, offsets, inside, base }: Window): number {
  let sum = 0;
  for (let i = 0; i < inside; i++) sum += values[base + (offsets[i] as number)] as number;
  return sum;
}

/** Index of the window's largest cell, compared by `by`; -1 if it has none. */
export function largestAt(
  { values, offsets, inside, base }: Window,
  among: "first" | "last",
  by: (value: number) => number,
): number {
  let best = -1;
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < inside; i++) {
    const value = by(values[base + (offsets[i] as number)] as number);
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
