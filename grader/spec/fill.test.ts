import { expect, test } from "vitest";
import { drawBelow } from "../numeric/random.ts";
import { fillOf } from "./fill.ts";
import type { Fill } from "./schema-inputs.ts";

const FILLS: readonly (readonly [fill: Fill, shape: readonly number[], values: readonly number[]])[] = [
  [{ kind: "constant", of: 3 }, [2, 1], [3, 3]],
  [{ kind: "ramp", of: { from: 1, step: -0.5 } }, [2, 2], [1, 0.5, 0, -0.5]],
  [{ kind: "one-hot", of: { at: [1, 0, 2], value: 7 } }, [2, 1, 3], [0, 0, 0, 0, 0, 7]],
  [{ kind: "checkerboard", of: { a: 1, b: -1 } }, [2, 3], [1, -1, 1, -1, 1, -1]],
  [{ kind: "checkerboard", of: { a: 1, b: -1 } }, [3, 2], [1, -1, -1, 1, 1, -1]],
  [{ kind: "random", of: { seed: 7, from: -1, to: 1, step: 0.5 } }, [2, 4], [0, -1, 1, -1, -1, 0.5, 1, 0]],
];

test.for(FILLS)("%o fills a shape row by row", ([fill, shape, values]) => {
  const valueAt = fillOf(fill, shape);
  const size = shape.reduce((product, length) => product * length, 1);
  expect(Array.from({ length: size }, (_, i) => valueAt(i))).toEqual(values);
});

test("a seed draws the same numbers everywhere", () => {
  const draw = drawBelow(2 ** 32, 1);
  expect([draw(), draw(), draw()]).toEqual([2693262067, 11749833, 2265367787]);
});

test("every value of a range is drawn about equally often, both ends included", () => {
  const valueAt = fillOf({ kind: "random", of: { seed: 1, from: -8, to: 8, step: 4 } }, [10_000]);
  const counts = Map.groupBy(
    Array.from({ length: 10_000 }, (_, i) => valueAt(i)),
    (value) => value,
  );
  expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([-8, -4, 0, 4, 8]);
  for (const { length } of counts.values()) expect(Math.abs(length - 2000)).toBeLessThan(200);
});
