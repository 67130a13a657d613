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

export function drawsFrom(seed: number): Draw {
  const next = drawBelow(2 ** 24, seed);
  const whole = (least: number, most: number) => least + (next() % (most - least + 1));
  return {
    whole,
    oneOf: (list) => at(list, whole(0, list.length - 1)),
    onceIn: (times) => whole(1, times) === 1,
  };
}
