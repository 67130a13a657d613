import { expect, test } from "vitest";
import { toNested } from "../numeric/nested.ts";
import { aCase, anExercise } from "../testing/an-exercise.ts";
import { comparisonsFor } from "./comparisons.ts";

function comparedPoolings(op: string) {
  const value = { shape: [1, 1], values: Float64Array.of(9) };
  const tolerance = { absolute: 0, relative: 0, bound: "exact", why: "" } as const;
  const answered = { testCase: aCase(), answer: { reference: value, expected: value, tolerance } };
  return comparisonsFor(anExercise({ op }), answered).map(({ pooling, pooled }) => [pooling, toNested(pooled)]);
}

test("an average is compared with the maximum, and their difference with both", () => {
  expect(comparedPoolings("avg-pool")).toEqual([["max-pool", [[9]]]]);
  expect(comparedPoolings("max-minus-avg")).toEqual([
    ["max-pool", [[9]]],
    ["avg-pool", [[3.75]]],
  ]);
});

test("any other op is shown alone", () => {
  expect(comparedPoolings("max-pool")).toEqual([]);
});
