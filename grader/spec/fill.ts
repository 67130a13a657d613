import type { Shape } from "../model/tensor.ts";
import { drawBelow } from "../numeric/random.ts";
import { at, offsetOf, stridesOf } from "../numeric/shape.ts";
import type { Fill } from "./schema-inputs.ts";

/** Returns a function of the float64 value at each offset in row-major order; call it in that order. */
export function fillOf(fill: Fill, shape: Shape): (offset: number) => number {
  switch (fill.kind) {
    case "random": {
      const draw = drawBelow(stepsOf(fill.of), fill.of.seed);
      return () => fill.of.from + fill.of.step * draw();
    }
    case "ramp":
      return (offset) => fill.of.from + fill.of.step * offset;
    case "constant":
      return () => fill.of;
    case "one-hot": {
      const hot = offsetOf(fill.of.at, shape);
      return (offset) => (offset === hot ? fill.of.value : 0);
    }
    case "checkerboard": {
      const strides = stridesOf(shape);
      return (offset) => (indexSum(offset, shape, strides) % 2 === 0 ? fill.of.a : fill.of.b);
    }
  }
}

/** How many values `random` draws from, both ends included. */
function stepsOf({ from, to, step }: Extract<Fill, { kind: "random" }>["of"]): number {
  return Math.round((to - from) / step) + 1;
}

function indexSum(offset: number, shape: Shape, strides: readonly number[]): number {
  return shape.reduce((sum, length, axis) => sum + (Math.floor(offset / at(strides, axis)) % length), 0);
}
