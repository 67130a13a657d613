import { drawBelow } from "./random.ts";
import { at } from "./shape.ts";

/** Random draws; the same seed gives the same draws. */
export type Draw = {
  /** A whole number from `least` to `most`. */
  readonly whole: (least: number, most: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T;
  /** True once in this many times, on average. */
  readonly onceIn: (times: number) => boolean;
};

const RANGE = 2 ** 24;

export function drawsFrom(seed: number): Draw {
  const next = drawBelow(RANGE, seed);
  const whole = (least: number, most: number) => {
    const span = most - least + 1;
    let drawn = next();
    while (drawn >= RANGE - (RANGE % span)) drawn = next(); // what is left over would favour small numbers
    return least + (drawn % span);
  };
  return {
    whole,
    oneOf: (list) => at(list, whole(0, list.length - 1)),
    onceIn: (times) => whole(1, times) === 1,
  };
}
