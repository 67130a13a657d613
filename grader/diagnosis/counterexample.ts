import type { Counterexample } from "../model/diagnosis.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Ask, Call } from "../model/program.ts";
import { opNamed } from "../ops/table.ts";
import { type Asked, askAll } from "./ask.ts";
import { smallQuestions } from "./small-question.ts";

/**
 * Where only cases fail that a learner may not see: the smallest other input found on which the function fails, with as
 * many zeros in it as leave it failing. The failing case itself is never shown.
 */
export async function counterexample(
  exercise: Exercise,
  failing: readonly TestCase[],
  ask: Ask,
): Promise<Counterexample | null> {
  if (failing.length === 0 || failing.some(({ visibility }) => visibility.kind === "public")) return null;
  const questions = smallQuestions(exercise);
  for (let at = 0; at < questions.length; at += AT_ONCE) {
    const asked = await askAll(exercise, questions.slice(at, at + AT_ONCE), ask);
    const found = asked.find(({ isRight }) => !isRight);
    if (found !== undefined) return shown(await shrunk(exercise, found, ask));
  }
  return null;
}

/** Most functions that fail at all do so on one of the first. */
const AT_ONCE = 16;

/** As many are tried. */
const MOST_ZEROS = 16;

/** The same with more and more zeros in front; the last that still fails. */
async function shrunk(exercise: Exercise, found: Asked, ask: Ask): Promise<Asked> {
  const [first, ...others] = found.inputs;
  if (first === undefined) return found;
  const { shape, values } = first;
  const most = values.length - 1;
  const steps = Math.min(most, MOST_ZEROS);
  const questions = Array.from({ length: steps }, (_, i): Call => {
    const zeros = Math.ceil(((i + 1) * most) / steps);
    const emptied = Float32Array.from(values, (value, k) => (k < zeros ? 0 : value));
    return { inputs: [{ shape, values: emptied }, ...others], options: found.options };
  }).filter(({ inputs, options }) => opNamed(exercise.op).misfit(inputs, options ?? {}, exercise.layout) === null);
  const asked = await askAll(exercise, questions, ask);
  return asked.findLast(({ isRight }) => !isRight) ?? found;
}

function shown({ inputs, options, expected, actual }: Asked): Counterexample {
  return { inputs, options, expected, actual };
}
