import type { AnsweredCase } from "../model/answer.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Ask, Call } from "../model/program.ts";
import type { Tensor } from "../model/tensor.ts";
import { drawBelow } from "../numeric/random.ts";
import { opNamed } from "../ops/table.ts";
import { askAll } from "./ask.ts";
import type { Evidence } from "./evidence.ts";
import { sameTensor } from "./outcome.ts";

/** How many public cases are looked at, and how many inputs like each. */
const CASES = 3;
const LOOK_ALIKES = 6;

/** Right on a public case, and wrong on every input like it: then the answer was written down, and not computed. */
export async function hardCoded(
  exercise: Exercise,
  evidence: readonly Evidence[],
  ask: Ask,
): Promise<Diagnosis | null> {
  const known = evidence
    .filter(({ answered, isRight, isSmall }) => isRight && isSmall && answered.testCase.visibility.kind === "public")
    .slice(0, CASES)
    .map(({ answered }) => ({ answered, questions: lookAlikes(exercise, answered) }))
    .filter(({ questions }) => questions.length === LOOK_ALIKES);
  const asked = await askAll(
    exercise,
    known.flatMap(({ questions }) => questions),
    ask,
  );
  const written = known.filter(({ questions }) => {
    const own = asked.filter(({ inputs }) => questions.some((question) => question.inputs === inputs));
    return own.length === LOOK_ALIKES && own.every(({ isRight }) => !isRight);
  });
  if (written.length === 0) return null;
  const ids = written.map(({ answered }) => answered.testCase.id);
  return { misconceptions: ["hard-coded"], alsoFits: [], evidence: ids };
}

/** Inputs of the same shape and kind with other values, whose right answer is another one. */
function lookAlikes({ op, layout }: Exercise, { testCase, answer }: AnsweredCase): readonly Call[] {
  const { options } = testCase;
  if (testCase.inputs.some(({ tensor }) => isConstant(tensor))) return [];
  const questions: Call[] = [];
  for (let seed = 0; seed <= 4 * LOOK_ALIKES && questions.length < LOOK_ALIKES; seed++) {
    const factor = FACTORS[seed];
    const inputs = testCase.inputs.map(({ tensor }) => (factor ? scaled(tensor, factor) : like(tensor, seed)));
    const row = opNamed(op);
    if (row.misfit(inputs, options ?? {}, layout) !== null) continue;
    const expected = row.model(inputs, options ?? {}, layout);
    if (!sameTensor(answer.expected, expected, answer.tolerance)) questions.push({ inputs, options });
    else if (factor) return []; // all zeros, which many a program returns
  }
  return questions;
}

/** What computes anything at all, and was right by luck, is mostly right on a multiple of the same input. */
const FACTORS = [2, 3];

function scaled({ shape, values }: Tensor, factor: number): Tensor {
  return { shape, values: Float32Array.from(values, (value) => factor * value) };
}

/** Nearly everything is right on a constant input. */
function isConstant({ values }: Tensor): boolean {
  const [first] = values;
  return values.every((value) => value === first);
}

/** Draws from the same range, whole numbers for whole numbers and quarters for others. */
function like({ shape, values }: Tensor, seed: number): Tensor {
  const list = Array.from(values);
  const [from, to] = [Math.min(...list), Math.max(...list)];
  const step = list.every(Number.isInteger) ? 1 : 0.25;
  const draw = drawBelow(Math.floor(Math.max(to - from, 8 * step) / step) + 1, seed);
  return { shape, values: Float32Array.from(values, () => from + step * draw()) };
}
