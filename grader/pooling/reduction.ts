import type { Values } from "../model/tensor.ts";

/** The cells of one window: `offsets`, counted from `base`, of which the first `inside` count; the rest is a scratch. */
export type Window = {
  readonly values: Values;
  readonly offsets: Int32Array;
  inside: number;
  /** Cells of the window that are beyond the edge. */
  beyond: number;
  base: number;
  /** The window's top-left cell, or the nearest to it, counted from `base`; and whether it is beyond the edge. */
  corner: number;
  isCornerBeyond: boolean;
  /** Along each axis of the window, where it begins, be that inside or not, the first index inside and how many there are. */
  readonly firsts: number[];
  readonly starts: number[];
  readonly lengths: number[];
};

/** What a window becomes; undefined where a function would return that. */
export type Reduction = (window: Window) => number | undefined;

/** The largest cell; padding is never seen. */
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

/** Which of the window's cells is the largest, or by magnitude with `by`; -1 where there is none. */
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
