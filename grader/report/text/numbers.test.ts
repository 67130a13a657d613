import { expect, test } from "vitest";
import { digitsBeside, numbersApart, numberText } from "./numbers.ts";

test.each([
  [-2.5, "-2.5"],
  [3.75, "3.75"],
  [1 / 3, "0.3333333"],
  [Math.fround(0.1), "0.1"],
  [1e-8, "1e-8"],
  [0.000012345, "1.2345e-5"],
  [0.0001, "0.0001"],
  [1e21, "1e21"],
  [16777217, "16777217"],
  [-0, "0"],
  [Number.NaN, "NaN"],
  [Number.NEGATIVE_INFINITY, "-Infinity"],
])("%d is written %s", (value, text) => {
  expect(numberText(value)).toBe(text);
});

test.each([
  [1, 2, ["1", "2"]],
  [0.33333334, 1 / 3, ["0.33333334", "0.33333333"]],
  [0.1 + 0.2, 0.3, ["0.30000000000000004", "0.3"]],
  [Number.NaN, 0, ["NaN", "0"]],
  [0.5, 0.5, ["0.5", "0.5"]],
])("%d and %d are written so that they can be told apart", (a, b, texts) => {
  expect(numbersApart(a, b)).toEqual(texts);
});

test.each([
  [[0.5, Math.fround(0.1)], [0.6, 0.1], () => true, 9],
  [[0.5, Math.fround(0.1)], [0.6, 0.1], (offset: number) => offset === 0, 7],
  [[0.3], [0.1 + 0.2], () => true, 17],
])("%j next to %j is written with enough digits to tell wrong cells apart", (expected, actual, isWrong, digits) => {
  expect(digitsBeside(expected, actual, isWrong)).toBe(digits);
});
