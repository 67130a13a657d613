import { expect, test } from "vitest";
import { comparisonOf } from "./comparison.ts";
import type { ShownCall } from "./data.ts";
import { complete } from "./difference.ts";

const READING = { axes: ["height", "width"], pooled: [0, 1], arithmetic: ["max({})", "max({, })"] };

const CALL: ShownCall = {
  code: "maxPool2d(x, …)",
  shapes: "x: 1 × 4",
  inputs: [{ name: "x", tensor: { shape: [1, 4], values: [1, 3, -2, "NaN"] } }],
  expected: { shape: [1, 2], values: [3, "NaN"] },
  tolerance: { absolute: 0, relative: 0, bound: "exact" },
  windows: [
    { along: null, runs: [[1, 0, 1, 0]] },
    { along: 1, runs: [[2, 0, 2, 2]] },
  ],
};

const comparison = comparisonOf(CALL, { shape: [1, 2], values: [0.5, 0] }, READING);

test("derived numbers are shown as if they were in the data", () => {
  expect(complete({ at: [0, 0] }, comparison)).toEqual({
    at: [0, 0],
    numbers: { expected: "3", actual: "0.5", off: "2.5" },
    arithmetic: "max(1, 3) = 3",
  });
});

test("numbers without a distance have none", () => {
  expect(complete({ at: [0, 1] }, comparison).numbers).toEqual({ expected: "NaN", actual: "0", off: null });
});

test("withheld numbers are not made up", () => {
  const withheld = comparisonOf({ ...CALL, expected: null, tolerance: null, windows: null }, null, READING);
  expect(complete({ at: [0, 0], numbers: null }, withheld)).toEqual({ at: [0, 0], numbers: null, arithmetic: null });
});

test("a cell that the exercise no longer has is shown as in the report", () => {
  const told = { at: [5, 0], numbers: ["1", "2", "1"], arithmetic: "max(1) = 1" } as const;
  const numbers = { expected: "1", actual: "2", off: "1" };
  expect(complete(told, comparison)).toEqual({ at: [5, 0], numbers, arithmetic: "max(1) = 1" });
  expect(complete({ at: [5, 0] }, comparison)).toEqual({ at: [5, 0], numbers: null, arithmetic: null });
});

test("no wrong number is written like the right one, nor is its arithmetic", () => {
  const [input, expected] = [Math.fround(0.1), Math.fround(0.1)];
  const call: ShownCall = {
    ...CALL,
    inputs: [{ name: "x", tensor: { shape: [1, 4], values: [input, 0.05, 0.5, 2] } }],
    expected: { shape: [1, 2], values: [expected, 2] },
  };
  const close = comparisonOf(call, { shape: [1, 2], values: [0.1, 2] }, READING);
  expect(complete({ at: [0, 0] }, close)).toEqual({
    at: [0, 0],
    numbers: { expected: "0.100000001", actual: "0.1", off: "1.490116e-9" },
    arithmetic: "max(0.100000001, 0.05) = 0.100000001",
  });
  expect(close.digits).toBe(9);
});
