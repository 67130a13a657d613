import type { Exercise, Input, TestCase } from "../model/exercise.ts";
import type { Options } from "../model/options.ts";
import type { Call } from "../model/program.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import { drawBelow } from "../numeric/random.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import { LAYOUTS } from "../ops/layout.ts";
import { opNamed } from "../ops/table.ts";

/** As many are asked at once. */
export const MOST_QUESTIONS = 32;
const MOST_VALUES = 120;

/** Small inputs, other than those of the cases, for the options of the cases that fail; the smallest first. */
export function smallQuestions(exercise: Exercise, failing: readonly TestCase[]): readonly Call[] {
  const { op, layout, cases } = exercise;
  const known = new Set(cases.map(({ inputs, options }) => textOf({ inputs: inputs.map(tensorOf), options })));
  const questions = failing.flatMap(({ options, inputs }) =>
    SPARES.flatMap((spare) =>
      DRAWS.flatMap((draw): Call[] => {
        const small = inputs.map((input, i) => smallInput(exercise, input, i, options, spare, draw));
        const question = { inputs: small, options };
        const isKnown = known.has(textOf(question));
        known.add(textOf(question));
        if (isKnown || small.some(({ values }) => values.length > MOST_VALUES)) return [];
        return opNamed(op).misfit(small, options ?? {}, layout) === null ? [question] : [];
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

/** Numbers `from + step * k`, with k below `count`: of both signs, all negative, and with fractions. */
type Draw = { readonly seed: number; readonly from: number; readonly step: number; readonly count: number };
const DRAWS: readonly Draw[] = [
  { seed: 1, from: -9, step: 1, count: 19 },
  { seed: 2, from: -9, step: 1, count: 9 },
  { seed: 3, from: -4, step: 0.25, count: 37 },
];

/** Numbers drawn in a small shape; an input that has axes of its own is such a shape itself. */
function smallInput(
  exercise: Exercise,
  { tensor }: Input,
  place: number,
  options: Options | null,
  spare: readonly number[],
  { seed, from, step, count }: Draw,
): Tensor {
  const axes = opNamed(exercise.op).inputs[place]?.axes ?? null;
  if (axes !== null)
    return { shape: tensor.shape, values: Float32Array.from(smallShape(exercise, [...tensor.values], options, spare)) };
  const shape = smallShape(exercise, tensor.shape, options, spare);
  const draw = drawBelow(count, seed + place);
  return { shape, values: Float32Array.from({ length: sizeOf(shape) }, () => from + step * draw()) };
}

/** Just larger than the window along each pooled axis, and at most two of everything else. */
function smallShape({ layout }: Exercise, shape: Shape, options: Options | null, spare: readonly number[]): Shape {
  const { pooled } = LAYOUTS[layout];
  const poolSize = options?.poolSize as readonly number[] | undefined;
  return shape.map((length, axis) => {
    const k = pooled.indexOf(axis);
    return k < 0 ? Math.min(length, 2) : Math.min(length, (poolSize?.[k] ?? 1) + at(spare, k));
  });
}

function tensorOf({ tensor }: Input): Tensor {
  return tensor;
}

function textOf({ inputs, options }: Call): string {
  return JSON.stringify([inputs.map(({ shape, values }) => [shape, [...values]]), options]);
}

function valuesOf({ inputs }: Call): number {
  return inputs.reduce((sum, { values }) => sum + values.length, 0);
}
