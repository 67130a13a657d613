import { predict } from "../catalogue/readings.ts";
import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Run } from "../model/run.ts";
import { sizeOf } from "../numeric/shape.ts";
import type { Prediction } from "../pooling/prediction.ts";
import type { Quirk } from "../pooling/quirk.ts";
import { agrees, allowance, differences, type Outcome, outcomeOf, sameTensor } from "./outcome.ts";

/** A case that ran to its end, and what the learner's function came to in it. */
export type Evidence = {
  readonly answered: AnsweredCase;
  readonly outcome: Outcome;
  readonly isRight: boolean;
  /** How many cells speak against the right answer; any other outcome than a tensor of its shape speaks loudly. */
  readonly weight: number;
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
      return [{ answered, outcome, isRight, weight, isSmall: valuesOf(answered.testCase) <= SMALL_VALUES }];
    })
    .sort((a, b) => valuesOf(a.answered.testCase) - valuesOf(b.answered.testCase));
}

/** Whether a wrong function comes to the same as the learner's in every case that ran. */
export function explains(exercise: Exercise, quirk: Quirk, evidence: readonly Evidence[]): boolean {
  return evidence.every(({ answered, outcome, isSmall }) => {
    const prediction = predictionFor(exercise, answered.testCase, quirk, isSmall);
    return agrees(prediction, outcome, allowance(answered.answer.tolerance));
  });
}

function predictionFor({ op, layout }: Exercise, testCase: TestCase, quirk: Quirk, isSmall: boolean): Prediction {
  const inputs = testCase.inputs.map(({ tensor }) => tensor);
  if (isSmall) return predict(op, layout, quirk, inputs, testCase.options);
  // Of a photograph it takes a while, and the next learner may believe the same.
  const known = LARGE.get(testCase) ?? new Map<string, Prediction>();
  LARGE.set(testCase, known);
  const key = JSON.stringify(quirk);
  const prediction = known.get(key) ?? predict(op, layout, quirk, inputs, testCase.options);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, prediction);
  return prediction;
}

const MOST_KEPT = 8;
const LARGE = new WeakMap<TestCase, Map<string, Prediction>>();

function valuesOf({ inputs }: TestCase): number {
  return inputs.reduce((sum, { tensor }) => sum + sizeOf(tensor.shape), 0);
}
