import type { Answer } from "../model/answer.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import { prove, withChosenTolerance } from "./reference.ts";

/** The right result of a case by the float64 model alone: TensorFlow is not needed. */
export function answerByModel(exercise: Exercise, testCase: TestCase): Answer {
  const proved = prove(exercise, testCase);
  return withChosenTolerance({ reference: proved.expected, ...proved }, exercise);
}
