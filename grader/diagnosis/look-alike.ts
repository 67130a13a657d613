import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import type { Tensor } from "../model/tensor.ts";
import { drawBelow } from "../numeric/random.ts";
import { at } from "../numeric/shape.ts";
import { opOf } from "../ops/op-of.ts";
import { sameTensor } from "./outcome.ts";

/** How many look-alikes a case has: its own numbers enlarged, the same numbers reordered, and new random ones. */
export const LOOK_ALIKES = 8;
const FACTORS = [2, 3];
const MAX_SEEDS = 24;
/** How many whole numbers float32 can tell apart. */
const MAX_STEPS = 2 ** 24;

/**
 * Inputs of the same shape and kind with other values and another right answer; none if there are too few of them. A
 * wrong function that is right on a case because of the signs, the order or the size of its numbers is right on some of
 * these too, and so is not taken for a hard-coded one.
 */
export function lookAlikes(exercise: Exercise, { testCase: { call }, answer }: AnsweredCase): readonly Call[] {
  const { misfit, model } = opOf(exercise);
  const asks = (change: (tensor: Tensor) => Tensor): readonly Call[] => {
    const like = { ...call, inputs: call.inputs.map(change) };
    if (misfit(like) !== null) return [];
    return sameTensor(model(like), answer.expected, answer.tolerance) ? [] : [like];
  };
  const enlarged = FACTORS.flatMap((factor) => asks((tensor) => timesOf(tensor, factor)));
  if (enlarged.length < FACTORS.length) return [];
  const questions = [...enlarged, ...asks(reverse), ...asks(rotate)];
  for (let seed = 1; seed <= MAX_SEEDS && questions.length < LOOK_ALIKES; seed++)
    questions.push(...asks((tensor) => drawLike(tensor, seed)));
  return questions.length === LOOK_ALIKES ? questions : [];
}

function timesOf({ shape, values }: Tensor, factor: number): Tensor {
  return { shape, values: Float32Array.from(values, (value) => value * factor) };
}

function reverse({ shape, values }: Tensor): Tensor {
  return { shape, values: values.toReversed() };
}

function rotate({ shape, values }: Tensor): Tensor {
  return { shape, values: Float32Array.from(values, (_, i) => at(values, (i + 1) % values.length)) };
}

/**
 * Draws from the same range: whole numbers for whole numbers, otherwise quarters, and coarser ones from a wide range.
 */
function drawLike({ shape, values }: Tensor, seed: number): Tensor {
  const list = Array.from(values);
  const [from, to] = [Math.min(...list), Math.max(...list)];
  const least = list.every(Number.isInteger) ? 1 : 0.25;
  const step = Math.max(least, 2 ** Math.ceil(Math.log2((to - from) / MAX_STEPS)));
  const draw = drawBelow(Math.floor(Math.max(to - from, 8 * step) / step) + 1, seed);
  return { shape, values: Float32Array.from(values, () => from + step * draw()) };
}
