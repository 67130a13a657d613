import type { Answer } from "../../model/answer.ts";
import type { Exercise, TestCase } from "../../model/exercise.ts";
import type { Call } from "../../model/program.ts";
import type { Tensor } from "../../model/tensor.ts";
import type { Tolerance } from "../../model/tolerance.ts";
import { at } from "../../numeric/shape.ts";
import { LAYOUTS } from "../../ops/layout.ts";
import { opNamed } from "../../ops/table.ts";
import { callText, inputShapes } from "../facts/call.ts";
import type { SharedCase, SharedExercise, ShownCall } from "../page/student/data.ts";
import { pageTensor } from "./page-tensor.ts";
import { windowAxes } from "./window-axes.ts";

/** How much of an exercise everyone may see who is shown it. */
export type Openness = {
  readonly isOpen: (testCase: TestCase) => boolean;
  readonly values: boolean;
  readonly windows: boolean;
};

/** What all pages of an exercise share. */
export function sharedExercise(
  exercise: Exercise,
  answers: ReadonlyMap<string, Answer>,
  openness: Openness,
): SharedExercise {
  const { axes, pooled } = LAYOUTS[exercise.layout];
  return {
    id: exercise.id,
    title: exercise.title,
    op: exercise.op,
    axes,
    pooled,
    arithmetic: openness.windows ? arithmeticTexts(exercise.op) : [],
    cases: exercise.cases.filter(openness.isOpen).map((testCase) => sharedCase(exercise, testCase, answers, openness)),
  };
}

/** A call as pages show it, with its windows. */
export function shownCall(exercise: Exercise, call: Call, expected: Tensor, tolerance: Tolerance): ShownCall {
  const names = opNamed(exercise.op).inputs;
  const inputs = call.inputs.map((tensor, i) => ({ name: at(names, i).name, tensor, picture: null }));
  const calledWith = { inputs, options: call.options };
  return {
    code: callText(exercise, calledWith),
    shapes: inputShapes(calledWith),
    inputs: inputs.map(({ name, tensor }) => ({ name, tensor: pageTensor(tensor) })),
    expected: pageTensor(expected),
    tolerance,
    windows: windowAxes(exercise, call, expected.shape),
  };
}

function sharedCase(
  exercise: Exercise,
  { id, why, inputs, options }: TestCase,
  answers: ReadonlyMap<string, Answer>,
  openness: Openness,
): SharedCase {
  const answer = openness.values ? answers.get(id) : undefined;
  const call = { inputs: inputs.map(({ tensor }) => tensor), options };
  if (answer !== undefined) {
    const shown = shownCall(exercise, call, answer.expected, answer.tolerance);
    return { id, why, ...shown, windows: openness.windows ? shown.windows : null };
  }
  return {
    id,
    why,
    code: callText(exercise, { inputs, options }),
    shapes: inputShapes({ inputs, options }),
    inputs: inputs.map(({ name, tensor }) => ({ name, tensor: pageTensor(tensor) })),
    expected: null,
    tolerance: null,
    windows: null,
  };
}

const MOST_TERMS = 5;
const COUNT = 987654321;

/** The arithmetic of windows of one to five cells and of more, as `{0}`, `{1}` for the cells and `{n}` for their number. */
function arithmeticTexts(op: string): readonly string[] {
  const { arithmetic } = opNamed(op);
  const terms = Array.from({ length: MOST_TERMS }, (_, i) => `{${i}}`);
  const few = terms.map((_, i) => arithmetic(terms.slice(0, i + 1), i + 1));
  return [...few, arithmetic(terms, COUNT).replaceAll(String(COUNT), "{n}")];
}
