import type { Exercise, TestCase } from "../model/exercise.ts";
import type { LayoutName } from "../model/layout.ts";
import type { Call } from "../model/program.ts";
import type { Tensor } from "../model/tensor.ts";

/** A law that relates a function's results to its inputs, without knowing the right answer. */
export type Property = {
  /** The ops whose right functions all obey it. */
  readonly ops: readonly string[];
  readonly layouts: readonly LayoutName[];
  /** The calls to make: small inputs, always the same, shaped like those of a case. */
  readonly calls: (exercise: Exercise, testCase: TestCase) => readonly Call[];
  /** Whether the results of the calls, one tensor each, obey the law. */
  readonly holds: (exercise: Exercise, calls: readonly Call[], returned: readonly Tensor[]) => boolean;
};
