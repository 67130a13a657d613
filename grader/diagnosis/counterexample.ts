import type { Counterexample } from "../model/diagnosis.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Ask, Call } from "../model/program.ts";
import { opOf } from "../ops/op-of.ts";
import { type Asked, askAll } from "./ask.ts";

/** How many zeros are tried. */
const MAX_ZEROS = 16;

/** A failing input with as many leading zeros as leave it failing. */
export async function shrinkCounterexample(exercise: Exercise, found: Asked, ask: Ask): Promise<Counterexample> {
  const [first, ...others] = found.inputs;
  if (first === undefined) return toCounterexample(found);
  const { misfit } = opOf(exercise);
  const { shape, values } = first;
  const most = values.length - 1;
  const steps = Math.min(most, MAX_ZEROS);
  const questions = Array.from({ length: steps }, (_, i): Call => {
    const zeros = Math.ceil(((i + 1) * most) / steps);
    const emptied = Float32Array.from(values, (value, k) => (k < zeros ? 0 : value));
    return { inputs: [{ shape, values: emptied }, ...others], options: found.options };
  }).filter((call) => misfit(call) === null);
  const asked = await askAll(exercise, questions, ask);
  return toCounterexample(asked.findLast(({ isRight }) => !isRight) ?? found);
}

function toCounterexample({ inputs, options, expected, actual }: Asked): Counterexample {
  return { inputs, options, expected, actual };
}
