import type { Counterexample } from "../model/diagnosis.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Options } from "../model/options.ts";
import type { Ask, Call } from "../model/program.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import { drawBelow } from "../numeric/random.ts";
import { sizeOf } from "../numeric/shape.ts";
import { LAYOUTS } from "../ops/layout.ts";
import { opNamed } from "../ops/table.ts";
import { type Asked, askAll } from "./ask.ts";
import type { Evidence } from "./evidence.ts";

const MOST_QUESTIONS = 32;
const MOST_VALUES = 120;

/**
 * Where only cases fail that a learner may not see: the smallest other input found on which the function fails, with as
 * many zeros in it as leave it failing. The failing case itself is never shown.
 */
export async function counterexample(
  exercise: Exercise,
  evidence: readonly Evidence[],
  ask: Ask,
): Promise<Counterexample | null> {
  const failing = evidence.filter(({ isRight }) => !isRight).map(({ answered }) => answered.testCase);
  if (failing.length === 0 || failing.some(({ visibility }) => visibility.kind === "public")) return null;
  const asked = await askAll(exercise, smallQuestions(exercise, failing), ask);
  const found = asked.find(({ isRight }) => !isRight);
  return found === undefined ? null : shown(await shrunk(exercise, found, ask));
}

/** The same with more and more zeros in front; the last that still fails. */
async function shrunk(exercise: Exercise, found: Asked, ask: Ask): Promise<Asked> {
  const [first, ...others] = found.inputs;
  if (first === undefined) return found;
  const { shape, values } = first;
  const questions = Array.from({ length: Math.min(values.length - 1, MOST_QUESTIONS) }, (_, i): Call => {
    const zeros = Math.ceil(((i + 1) * (values.length - 1)) / Math.min(values.length - 1, MOST_QUESTIONS));
    const emptied = Float32Array.from(values, (value, k) => (k < zeros ? 0 : value));
    return { inputs: [{ shape, values: emptied }, ...others], options: found.options };
  }).filter(({ inputs, options }) => opNamed(exercise.op).misfit(inputs, options ?? {}, exercise.layout) === null);
  const asked = await askAll(exercise, questions, ask);
  return asked.findLast(({ isRight }) => !isRight) ?? found;
}

function shown({ inputs, options, expected, actual }: Asked): Counterexample {
  return { inputs, options, expected, actual };
}

/** Small inputs for the options of the cases that fail, the smallest first. */
function smallQuestions(exercise: Exercise, failing: readonly TestCase[]): readonly Call[] {
  const { op, layout } = exercise;
  const given = new Set(exercise.cases.map((testCase) => JSON.stringify(testCase.inputs.map(toText))));
  const questions = failing.flatMap(({ options, inputs }) =>
    SPARES.flatMap((spare) =>
      SEEDS.flatMap((seed): Call[] => {
        const small = inputs.map(({ tensor }, i) =>
          drawn(smallShape(exercise, tensor.shape, options, spare), seed + i),
        );
        if (small.some(({ values }) => values.length > MOST_VALUES)) return [];
        if (given.has(JSON.stringify(small.map((tensor) => toText({ tensor }))))) return [];
        return opNamed(op).misfit(small, options ?? {}, layout) === null ? [{ inputs: small, options }] : [];
      }),
    ),
  );
  return questions.sort((a, b) => valuesOf(a) - valuesOf(b)).slice(0, MOST_QUESTIONS);
}

/** How many cells more than a window the input is long, axis by axis. */
const SPARES: readonly (readonly number[])[] = [
  [0, 0, 0],
  [1, 0, 0],
  [0, 1, 1],
  [1, 1, 1],
  [2, 1, 1],
  [1, 2, 2],
  [3, 2, 2],
];
const SEEDS = [1, 2, 3];

/** Just larger than the window along each pooled axis, and at most two of everything else. */
function smallShape({ layout }: Exercise, shape: Shape, options: Options | null, spare: readonly number[]): Shape {
  const { pooled } = LAYOUTS[layout];
  const poolSize = options?.poolSize as readonly number[] | undefined;
  return shape.map((length, axis) => {
    const k = pooled.indexOf(axis);
    return k < 0 ? Math.min(length, 2) : Math.min(length, (poolSize?.[k] ?? 1) + (spare[k] ?? 0));
  });
}

/** Small whole numbers, below zero too. */
function drawn(shape: Shape, seed: number): Tensor {
  const draw = drawBelow(19, seed);
  return { shape, values: Float32Array.from({ length: sizeOf(shape) }, () => draw() - 9) };
}

function toText({ tensor }: { readonly tensor: Tensor }): unknown {
  return [tensor.shape, [...tensor.values]];
}

function valuesOf({ inputs }: Call): number {
  return inputs.reduce((sum, { values }) => sum + values.length, 0);
}
