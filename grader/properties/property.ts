import type { Exercise, TestCase } from "../model/exercise.ts";
import type { LayoutName } from "../model/layout.ts";
import type { Call } from "../model/program.ts";
import type { Tensor } from "../model/tensor.ts";

/** A law that relates what a function returns to what it was given, without knowing the right answer. */
export type Property = {
  /** Where it holds for every right function. */
  readonly ops: readonly string[];
  readonly layouts: readonly LayoutName[];
  /** What to call the function with: small inputs, always the same, shaped like those of a case. */
  readonly calls: (exercise: Exercise, testCase: TestCase) => readonly Call[];
  /** Whether what the calls returned, one tensor each, keeps the law. */
  readonly holds: (exercise: Exercise, calls: readonly Call[], returned: readonly Tensor[]) => boolean;
};
