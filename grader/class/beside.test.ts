import { expect, test } from "vitest";
import type { Answer } from "../model/answer.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import { toNested } from "../numeric/nested.ts";
import { besides } from "./beside.ts";

const x = { shape: [2, 2], values: Float32Array.of(1, 3, 2, 9) };
const testCase = {
  call: { inputs: [x], options: { poolSize: [2, 2], strides: [2, 2], padding: "valid" } },
} as unknown as TestCase;

function shown(op: string) {
  const exercise = { op, layout: "matrix" } as Exercise;
  return besides(exercise, { testCase, answer: {} as Answer }).map(({ pooling, pooled }) => [
    pooling,
    toNested(pooled),
  ]);
}

test("an average is looked at beside the maximum, and their difference beside both", () => {
  expect(shown("avg-pool")).toEqual([["max-pool", [[9]]]]);
  expect(shown("max-minus-avg")).toEqual([
    ["max-pool", [[9]]],
    ["avg-pool", [[3.75]]],
  ]);
});

test("any other op is looked at alone", () => {
  expect(shown("max-pool")).toEqual([]);
});
