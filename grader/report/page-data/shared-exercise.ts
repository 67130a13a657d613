import type { Answer } from "../../model/answer.ts";
import type { Exercise, TestCase } from "../../model/exercise.ts";
import type { Call } from "../../model/program.ts";
import type { Tensor } from "../../model/tensor.ts";
import type { Tolerance } from "../../model/tolerance.ts";
import { opOf } from "../../ops/op-of.ts";
import { poolOptions } from "../../ops/pool-options.ts";
import { callText, inputShapes } from "../facts/call.ts";
import type { SharedCase, SharedExercise, ShownCall } from "../page/student/data.ts";
import { isDrawable } from "../render/pictures.ts";
import { isWritten, pageTensor } from "./page-tensor.ts";
import { paddedAxes, windowAxes } from "./window-axes.ts";

/** How much of an exercise all its readers may see. */
export type Openness = {
  readonly isOpen: (testCase: TestCase) => boolean;
  readonly values: boolean;
  readonly windows: boolean;
};

/** The data that all pages of an exercise share. */
export function sharedExercise(
  exercise: Exercise,
  answers: ReadonlyMap<string, Answer>,
  openness: Openness,
): SharedExercise {
  const { axes, pooled } = opOf(exercise).layout;
  return {
    id: exercise.id,
    title: exercise.title,
    ...(exercise.part === undefined ? {} : { part: exercise.part }),
    op: exercise.op,
    axes,
    pooled,
    arithmetic: openness.windows ? arithmeticTexts(exercise) : [],
    cases: exercise.cases.filter(openness.isOpen).map((testCase) => sharedCase(exercise, testCase, answers, openness)),
  };
}

/** A call as pages show it, with its windows. */
export function shownCall(exercise: Exercise, call: Call, expected: Tensor, tolerance: Tolerance): ShownCall {
  const padded = paddedAxes(exercise, call, expected.shape);
  return {
    ...callFacts(exercise, call),
    expected: pageTensor(expected),
    tolerance,
    windows: windowAxes(exercise, call, expected.shape),
    ...(padded === undefined ? {} : { padded }),
  };
}

function callFacts(exercise: Exercise, call: Call): Pick<ShownCall, "code" | "shapes" | "inputs"> {
  const inputs = opOf(exercise).namedInputs(call);
  return {
    code: callText(exercise, call),
    shapes: inputShapes(exercise, call),
    inputs: inputs.map(({ name, tensor }) => ({ name, tensor: pageTensor(tensor) })),
  };
}

function sharedCase(
  exercise: Exercise,
  { id, why, call }: TestCase,
  answers: ReadonlyMap<string, Answer>,
  openness: Openness,
): SharedCase {
  const answer = openness.values ? answers.get(id) : undefined;
  const told = { id, why, ...poolFacts(exercise, call) };
  if (answer !== undefined) {
    const { padded, ...shown } = shownCall(exercise, call, answer.expected, answer.tolerance);
    if (!openness.windows) return { ...told, ...shown, windows: null };
    return { ...told, ...shown, ...(padded === undefined ? {} : { padded }) };
  }
  return { ...told, ...callFacts(exercise, call), expected: null, tolerance: null, windows: null };
}

function poolFacts(exercise: Exercise, call: Call): Pick<SharedCase, "pool"> {
  const isPictured = call.inputs.some((input) => !isWritten(input) && isDrawable(input.shape));
  if (!isPictured || !opOf(exercise).options.some(({ name }) => name === "poolSize")) return {};
  const { poolSize, strides } = poolOptions(call.options);
  return { pool: { size: poolSize, strides } };
}

const MAX_TERMS = 5;
const COUNT = 987654321;

/**
 * The arithmetic of windows of one to five cells and of more, with `{0}`, `{1}` for the cells and `{n}` for their
 * number.
 */
function arithmeticTexts(exercise: Exercise): readonly string[] {
  const { arithmetic } = opOf(exercise);
  const terms = Array.from({ length: MAX_TERMS }, (_, i) => `{${i}}`);
  const few = terms.map((_, i) => arithmetic(terms.slice(0, i + 1), i + 1));
  return [...few, arithmetic(terms, COUNT).replaceAll(String(COUNT), "{n}")];
}
