import type { AnsweredCase } from "../model/answer.ts";
import type { TestCase } from "../model/exercise.ts";
import type { Run } from "../model/run.ts";
import { sizeOf } from "../numeric/shape.ts";
import { differences, type Outcome, outcomeOf, sameTensor } from "./outcome.ts";

/** A case that ran to its end, and what the learner's function came to in it. */
export type Evidence = {
  readonly answered: AnsweredCase;
  readonly outcome: Outcome;
  readonly isRight: boolean;
  /** How many cells speak against the right answer; any other outcome than a tensor of its shape speaks loudly. */
  readonly weight: number;
  /** How many values go in. */
  readonly values: number;
  /** Whether trying thousands of functions on it is nothing. */
  readonly isSmall: boolean;
};

const SMALL_VALUES = 5000;
const LOUD = 100;

/** The cases that ran, the smallest first; those that crashed or were ended say nothing. */
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
