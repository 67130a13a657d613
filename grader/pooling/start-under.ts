import { at } from "../numeric/shape.ts";
import type { Quirk, Start } from "./quirk.ts";
import { cornerOf, maximum, minimum, type Reduction, type Window } from "./reduction.ts";
import type { WindowFacts } from "./window-facts.ts";

/** The largest cell, with the learner's start value. */
export function maximumFrom({ start }: Quirk, facts: WindowFacts): Reduction {
  if (start === "unset-at-zero") return (window) => bestUnlessZero(window, Math.max);
  const first = firstUnder(start, facts);
  return first === null ? maximum : (window) => Math.max(first(window), maximum(window));
}

/** The smallest cell, with the learner's start value. */
export function minimumFrom({ start }: Quirk, facts: WindowFacts): Reduction {
  if (start === "unset-at-zero") return (window) => bestUnlessZero(window, Math.min);
  const first = firstUnder(start, facts);
  return first === null ? minimum : (window) => Math.min(first(window), minimum(window));
}

/** The value that the search starts at; null if it is right. */
function firstUnder(start: Quirk["start"], { imageValues }: WindowFacts): ((window: Window) => number) | null {
  if (typeof start === "object") return () => start.from;
  switch (start) {
    case "zero":
      return () => 0;
    case "smallest-positive":
      return () => Number.MIN_VALUE;
    case "corner":
      return cornerOf;
    case "first-of-channel":
    case "first-of-image":
    case "first-of-input":
      return (window) => firstOf(window, start, imageValues);
    default:
      return null;
  }
}

/** Nested loops that treat a current best of 0 as unset. */
function bestUnlessZero({ values, offsets, inside, from }: Window, better: (a: number, b: number) => number): number {
  let best = Number.NaN;
  for (let i = 0; i < inside; i++) {
    const value = values[from + (offsets[i] as number)] as number;
    best = best ? better(best, value) : value;
  }
  return best;
}

/** The first cell of the same channel of the same image, of the image, or of the whole input. */
function firstOf({ values, base }: Window, start: Start, imageValues: number): number {
  if (start === "first-of-channel") return at(values, base);
  return at(values, start === "first-of-image" ? Math.floor(base / imageValues) * imageValues : 0);
}
