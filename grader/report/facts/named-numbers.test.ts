import { expect, test } from "vitest";
import type { Mismatch } from "../../model/verdict.ts";
import { caseReport, exerciseView, maxPool2d, tensor, testCase } from "../testing/sample.ts";
import { caseFacts } from "./case.ts";

const cost = testCase("photo", tensor([3], [427, 640, 3]));
const options = { poolSize: [10, 10], strides: [2, 2], padding: "valid" } as const;
const exercise = {
  ...maxPool2d,
  op: "pool-cost",
  layout: "image" as const,
  cases: [{ ...cost, call: { ...cost.call, options } }],
};
const off = (at: number, expected: number): Mismatch => ({ at: [at], expected, actual: 1, window: null });
const report = caseReport("photo", {
  kind: "wrong-values",
  wrong: 2,
  of: 6,
  first: off(0, 209),
  worst: off(5, 19615068),
  tolerance: { absolute: 0, relative: 0, bound: "exact" },
});

test("of numbers of several kinds only the first that differs is shown, with its name and arithmetic", () => {
  const { differences } = caseFacts({}, report, { ...exerciseView, exercise });
  expect(differences).toEqual([
    {
      which: "only",
      at: [0],
      name: "outHeight",
      numbers: { expected: "209", actual: "1", off: "208" },
      arithmetic: "floor((427 - 10) / 2) + 1 = 209",
    },
  ]);
});

test("the arithmetic of a number is shown with the last hint", () => {
  const nextHint = { rung: "worked-window", from: "2026-12-01T00:00:00.000Z" } as const;
  const { differences } = caseFacts({ nextHint }, report, { ...exerciseView, exercise });
  expect(differences[0]?.arithmetic).toBe(null);
});
