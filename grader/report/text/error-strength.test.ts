import { expect, test } from "vitest";
import { errorStrengths } from "./error-strength.ts";

const EXACT = { absolute: 0, relative: 0 };

test("a cell's error is as strong as its share of the largest", () => {
  expect(errorStrengths([0, 0, 0, 0], [0, 1, 2, 3], EXACT)).toEqual([0, 2, 3, 4]);
});

test("an allowed distance is not an error, and a little more is a weak one", () => {
  expect(errorStrengths([0, 0, 0], [0.1, 0.5, 100], { absolute: 0.1, relative: 0 })).toEqual([0, 1, 4]);
});

test("NaN has the strongest error, unless it was expected", () => {
  expect(errorStrengths([1, Number.NaN, Number.POSITIVE_INFINITY], [Number.NaN, Number.NaN, 1], EXACT)).toEqual([
    4, 0, 4,
  ]);
});
