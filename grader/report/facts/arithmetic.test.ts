import { expect, test } from "vitest";
import { arithmetic } from "./arithmetic.ts";

const four = { start: [0, 0], shape: [2, 2], values: [-4, -2.5, -3, -7] };
const six = { start: [0, 0], shape: [2, 3], values: [1, 2, 3, 4, 5, 6] };
const long = { start: [0, 0], shape: [10, 10], values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] };

test.each([
  ["max-pool", four, -2.5, "max(-4, -2.5, -3, -7) = -2.5"],
  ["avg-pool", four, -4.125, "(-4 + -2.5 + -3 + -7) / 4 = -4.125"],
  ["max-pool", six, 6, "max(1, 2, 3, 4, 5, 6) = 6"],
  ["avg-pool", long, 1 / 3, "(1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + …) / 100 = 0.3333333"],
  ["max-minus-avg", four, 1.625, "max(-4, -2.5, -3, -7) - (-4 + -2.5 + -3 + -7) / 4 = 1.625"],
  [
    "global-max-pool",
    { start: [1, 0, 0, 2], shape: [1, 2, 2, 1], values: four.values },
    -2.5,
    "max(-4, -2.5, -3, -7) = -2.5",
  ],
  ["global-avg-pool", long, 3.5, "(1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + …) / 100 = 3.5"],
])("a window of %s is written with its arithmetic, at most nine cells of it", (op, window, expected, text) => {
  expect(arithmetic(op, window, expected)).toBe(text);
});

test("a shifted window stands before the one in its place, and both maxima are said", () => {
  const shifted = { ...four, values: [0, 0, -5, -4] };
  expect(arithmetic("shift-response", four, 2.5, 7, shifted)).toBe(
    "max(0, 0, -5, -4) - max(-4, -2.5, -3, -7) = 0 - -2.5 = 2.5",
  );
});
