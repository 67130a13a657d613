import { expect, test } from "vitest";
import { arithmeticOf } from "../page/shared/window.ts";
import { exerciseView, maxPool2d, tensor } from "../testing/sample.ts";
import { exerciseScript } from "./exercise-script.ts";
import { sharedExercise } from "./shared-exercise.ts";

const { answers } = exerciseView;
const ALL = { isOpen: () => true, values: true, windows: true };

test("the data that pages share has a case's call, its expected values and its windows", () => {
  const [, negative] = sharedExercise(maxPool2d, answers, ALL).cases;
  expect(negative).toEqual({
    id: "negative",
    title: null,
    why: { en: "Every value is below zero.", ko: "모든 값이 0보다 작습니다." },
    code: 'maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" })',
    shapes: "x: 2 × 4",
    inputs: [{ name: "x", tensor: { shape: [2, 4], values: [-4, -2.5, -1, -8, -3, -7, -6, -0.25] } }],
    expected: { shape: [1, 2], values: [-2.5, -0.25] },
    tolerance: { absolute: 0, relative: 0, bound: "exact" },
    windows: [
      { along: null, runs: [[1, 0, 2, 0]] },
      { along: 1, runs: [[2, 0, 2, 2]] },
    ],
  });
});

test("shared data contains neither hidden cases nor withheld values or windows", () => {
  const openness = { isOpen: ({ id }: { id: string }) => id !== "secret", values: false, windows: false };
  const shared = sharedExercise(maxPool2d, answers, openness);
  expect(shared.arithmetic).toEqual([]);
  expect(shared.cases.map(({ id, expected, tolerance, windows }) => [id, expected, tolerance, windows])).toEqual([
    ["lesson", null, null, null],
    ["negative", null, null, null],
  ]);
  expect(exerciseScript(shared).text).not.toMatch(/SECRET|비밀/);
});

test.each([
  ["max-pool", [2, 2], "max(1, 2, 4, 5)"],
  ["max-pool", [3, 3], "max(1, 2, 3, 4, 5, 6, 7, 8, 9)"],
  ["avg-pool", [1, 1], "1 / 1"],
  ["avg-pool", [3, 3], "(1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9) / 9"],
  ["max-minus-avg", [1, 2], "max(1, 2) - (1 + 2) / 2"],
])("the arithmetic of %s for a window of %s cells is written out", (op, shape, text) => {
  const { arithmetic } = sharedExercise({ ...maxPool2d, op }, answers, ALL);
  const { values, ...rest } = tensor([3, 3], [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(arithmeticOf(arithmetic, { start: [0, 0], shape }, { ...rest, values: [...values] })).toBe(text);
});
