import type { AnsweredCase } from "../model/answer.ts";
import type { TestCase } from "../model/exercise.ts";
import type { Run } from "../model/run.ts";
import { sizeOf } from "../numeric/shape.ts";
import { differences, type Outcome, outcomeOf, sameTensor } from "./outcome.ts";

/** A case that ran to its end, and the outcome of the learner's function. */
export type Evidence = {
  readonly answered: AnsweredCase;
  readonly outcome: Outcome;
  readonly isRight: boolean;
  /** How many cells contradict the right answer; an outcome that is not a tensor of the right shape counts for many. */
  readonly weight: number;
  /** How many values the inputs have. */
  readonly values: number;
  /** Whether trying thousands of functions on it is cheap. */
  readonly isSmall: boolean;
};

const SMALL_VALUES = 5000;
const LOUD = 100;

/** The cases that ran, smallest first; those that crashed or were stopped show nothing. */
export function evidenceOf(cases: readonly AnsweredCase[], runs: readonly Run[]): readonly Evidence[] {
  return cases
    .flatMap((answered, i): Evidence[] => {
      const run = runs[i];
      const outcome = run === undefined ? null : outcomeOf(run);
      if (outcome === null) return [];
      const { reference, expected, tolerance } = answered.answer;
      const isRight = outcome.kind === "tensor" && sameTensor(outcome.tensor, reference, tolerance);
      const hasShape = outcome.kind === "tensor" && outcome.tensor.shape.join() === expected.shape.join();
      const weight = isRight ? 0 : hasShape ? differences(outcome.tensor, reference, tolerance, LOUD) : LOUD;
      const values = valuesOf(answered.testCase);
      return [{ answered, outcome, isRight, weight, values, isSmall: values <= SMALL_VALUES }];
    })
    .sort((a, b) => a.values - b.values);
}

function valuesOf({ call }: TestCase): number {
  return call.inputs.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
}
