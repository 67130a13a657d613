import type { Exercise } from "../model/exercise.ts";
import type { Ask, Call } from "../model/program.ts";
import type { Tensor } from "../model/tensor.ts";
import { opOf } from "../ops/op-of.ts";
import { toleranceFor } from "../ops/tolerance-for.ts";
import { outcomeOf, sameTensor } from "./outcome.ts";

/** The answer to a question; the expected one is the float64 model's. */
export type Asked = Call & {
  readonly expected: Tensor;
  /** What the function returned; null if not a tensor. */
  readonly actual: Tensor | null;
  readonly isRight: boolean;
};

/** Asks, and leaves out answers lost to an internal error. */
export async function askAll(exercise: Exercise, questions: readonly Call[], ask: Ask): Promise<readonly Asked[]> {
  if (questions.length === 0) return [];
  const runs = await ask(questions);
  const { model } = opOf(exercise);
  return questions.flatMap((question, i): Asked[] => {
    const run = runs[i];
    if (run === undefined || run.kind === "lost") return [];
    const expected = model(question);
    const outcome = outcomeOf(run);
    const actual = outcome?.kind === "tensor" ? outcome.tensor : null;
    const isRight = actual !== null && sameTensor(actual, expected, toleranceFor(exercise, question));
    return [{ ...question, expected, actual, isRight }];
  });
}
