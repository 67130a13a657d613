import { at } from "../numeric/shape.ts";
import type { Quirk, Start } from "./quirk.ts";
import { cornerOf, largestFrom, maximum, type Reduction, smallestFrom, type Window } from "./reduction.ts";
import type { WindowFacts } from "./window-facts.ts";

/** The largest cell, with the learner's start value. */
export function maximumFrom({ start }: Quirk, { imageValues }: WindowFacts): Reduction {
  if (typeof start === "object") return (window) => largestFrom(window, start.from);
  switch (start) {
    case "zero":
      return (window) => largestFrom(window, 0);
    case "smallest-positive":
      return (window) => largestFrom(window, Number.MIN_VALUE);
    case "corner":
      return (window) => largestFrom(window, cornerOf(window));
    case "unset-at-zero":
      return (window) => bestUnlessZero(window, Math.max);
    case "first-of-channel":
    case "first-of-image":
    case "first-of-input":
      return (window) => largestFrom(window, firstOf(window, start, imageValues));
    default:
      return maximum;
  }
}

/** The smallest cell, with the learner's start value. */
export function minimumFrom({ start }: Quirk, { imageValues }: WindowFacts): Reduction {
  if (typeof start === "object") return (window) => smallestFrom(window, start.from);
  switch (start) {
    case "zero":
      return (window) => smallestFrom(window, 0);
    case "smallest-positive":
      return (window) => smallestFrom(window, Number.MIN_VALUE);
    case "corner":
      return (window) => smallestFrom(window, cornerOf(window));
    case "unset-at-zero":
      return (window) => bestUnlessZero(window, Math.min);
    case "first-of-channel":
    case "first-of-image":
    case "first-of-input":
      return (window) => smallestFrom(window, firstOf(window, start, imageValues));
    default:
      return (window) => smallestFrom(window, Number.POSITIVE_INFINITY);
  }
}

/** Nested loops that treat a current best of 0 as unset. */
function bestUnlessZero({ values, offsets, inside, base }: Window, better: (a: number, b: number) => number): number {
  let best = Number.NaN;
  for (let i = 0; i < inside; i++) {
    const value = values[base + (offsets[i] as number)] as number;
    best = best ? better(best, value) : value;
  }
  return best;
}

/** The first cell of the same channel of the same image, of the image, or of the whole input. */
function firstOf({ values, base }: Window, start: Start, imageValues: number): number {
  if (start === "first-of-channel") return at(values, base);
  return at(values, start === "first-of-image" ? Math.floor(base / imageValues) * imageValues : 0);
}
