import { expect, test } from "vitest";
import { maxPool2d, tensor, testCase } from "../testing/sample.ts";
import { callText, inputShapes } from "./call.ts";

const matrix = testCase("a", tensor([2, 2], [1, 2, 3, 4]));
const list = testCase("b", tensor([3], [427, 640, 3]));
const long = testCase("c", tensor([9], [1, 2, 3, 4, 5, 6, 7, 8, 9]));

test("a call is written as the learner's function is called, every option in full", () => {
  expect(callText(maxPool2d, { ...matrix.call, options: { poolSize: [2, 1], padding: "valid", shift: [0, -1] } })).toBe(
    'maxPool2d(x, { poolSize: [2, 1], padding: "valid", shift: [0, -1] })',
  );
  expect(callText(maxPool2d, { ...matrix.call, options: {} })).toBe("maxPool2d(x)");
});

test("inputs are shown by their shapes, and a short list by its numbers", () => {
  const told = [matrix, list, long].map(({ call }) => inputShapes(maxPool2d, call));
  expect(told).toEqual(["x: 2 × 2", "x: [427, 640, 3]", "x: 9"]);
});
