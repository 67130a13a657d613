import type { Exercise } from "../model/exercise.ts";
import type { Options } from "../model/options.ts";
import type { Run } from "../model/run.ts";
import type { Tensor } from "../model/tensor.ts";
import { opNamed } from "../ops/table.ts";
import { outcomeOf, sameTensor } from "./outcome.ts";

/** One question to a learner's function. */
export type Question = { readonly inputs: readonly Tensor[]; readonly options: Options | null };

/** Puts questions to the learner's function, in the jail that it was graded in. */
export type Ask = (questions: readonly Question[]) => Promise<readonly Run[]>;

/** What came of a question; the right answer is the float64 model's. */
export type Asked = Question & {
  readonly expected: Tensor;
  /** What the function returned; null where that was no tensor. */
  readonly actual: Tensor | null;
  readonly isRight: boolean;
};

/** Asks, and leaves out what was not answered through the fault of a machine. */
export async function askAll(
  { op, layout }: Exercise,
  questions: readonly Question[],
  ask: Ask,
): Promise<readonly Asked[]> {
  if (questions.length === 0) return [];
  const runs = await ask(questions);
  const row = opNamed(op);
  return questions.flatMap((question, i): Asked[] => {
    const run = runs[i];
    if (run === undefined || run.kind === "lost") return [];
    const { inputs, options } = question;
    const expected = row.model(inputs, options ?? {}, layout);
    const outcome = outcomeOf(run);
    const actual = outcome?.kind === "tensor" ? outcome.tensor : null;
    const isRight = actual !== null && sameTensor(actual, expected, row.tolerance(inputs, options ?? {}, layout));
    return [{ ...question, expected, actual, isRight }];
  });
}
