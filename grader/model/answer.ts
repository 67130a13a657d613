import type { TestCase } from "./exercise.ts";
import type { Tensor } from "./tensor.ts";
import type { Tolerance } from "./tolerance.ts";

/** The right result of one case: `reference` judges, `expected` (float64) is what reports print. */
export type Answer = {
  readonly reference: Tensor;
  readonly expected: Tensor;
  readonly tolerance: Tolerance;
};

/** A case together with its answer. */
export type AnsweredCase = { readonly testCase: TestCase; readonly answer: Answer };
