import { expect, test } from "vitest";
import type { Exercise } from "../../../model/exercise.ts";
import type { LayoutName } from "../../../model/layout.ts";
import type { CaseReport } from "../../../model/report.ts";
import type { Tensor } from "../../../model/tensor.ts";
import type { Window } from "../../../model/verdict.ts";
import type { ExerciseView } from "../../access/view.ts";
import { en } from "../../locales/en.ts";
import { caseReport, exerciseView, tensor, testCase } from "../../testing/sample.ts";
import { gridsText } from "./grids.ts";
import { PIPE } from "./screen.ts";

type Shown = {
  readonly layout: LayoutName;
  readonly input: Tensor;
  readonly expected: Tensor;
  readonly actual: Tensor;
};

function grids({ layout, input, expected, actual }: Shown, at: readonly number[], window: Window | null): string {
  const exercise: Exercise = { ...exerciseView.exercise, layout, cases: [testCase("a", input)] };
  const tolerance = { absolute: 0, relative: 0, bound: "exact", why: "" } as const;
  const view: ExerciseView = {
    ...exerciseView,
    exercise,
    answers: new Map([["a", { reference: expected, expected, tolerance }]]),
    returned: new Map([["a", actual]]),
  };
  const mismatch = { at, expected: 1, actual: 0, window };
  const verdict = { kind: "wrong-values", wrong: 1, of: 2, first: mismatch, worst: mismatch, tolerance } as const;
  const report: CaseReport = caseReport("a", verdict);
  return gridsText(report, view, en, PIPE);
}

test("an image is drawn by the channel in which the first cell differs", () => {
  const shown = {
    layout: "image",
    input: tensor([2, 2, 2], [1, 50, 2, 60, 3, 70, 4, 80]),
    expected: tensor([1, 1, 2], [4, 80]),
    actual: tensor([1, 1, 2], [4, 50]),
  } as const;
  expect(grids(shown, [0, 0, 1], { start: [0, 0, 1], shape: [2, 2, 1], values: [] })).toMatchInlineSnapshot(`
    "
        x (2 × 2 × 2), channel 1   expected (1 × 1 × 2), channel 1   actual (1 × 1 × 2), channel 1
        [50  60]                   [80]                              [50*]
        [70  80]
        [ ] one window and its result   * differs
    "
  `);
});

test("without a window, only expected and actual values are drawn; a list is a row", () => {
  const shown = { layout: "batch", input: tensor([4], [1, 2, 3, 4]), expected: tensor([3], [1, 2, 3]) } as const;
  expect(grids({ ...shown, actual: tensor([3], [1, 2.25, 9]) }, [1], null)).toMatchInlineSnapshot(`
    "
        expected (3)   actual (3)
         1 [2] 3           1  [2.25*]    9*
        [ ] one window and its result   * differs
    "
  `);
});

test("a tensor that is too large is not drawn", () => {
  const large = tensor([13, 1], Array(13).fill(0));
  expect(grids({ layout: "matrix", input: large, expected: large, actual: large }, [0, 0], null)).toBe("");
});

test("no wrong number is written like the right one", () => {
  const input = tensor([1, 2], [Math.fround(0.1), 0.05]);
  const shown = { layout: "matrix", input, expected: tensor([1, 1], [Math.fround(0.1)]) } as const;
  const window = { start: [0, 0], shape: [1, 2], values: [] };
  expect(grids({ ...shown, actual: tensor([1, 1], [0.1]) }, [0, 0], window)).toMatchInlineSnapshot(`
    "
        x (1 × 2)                    expected (1 × 1)   actual (1 × 1)
        [0.100000001         0.05]   [0.100000001]      [0.1*]
        [ ] one window and its result   * differs
    "
  `);
});
