import type { Answer } from "../../model/answer.ts";
import type { Exercise, TestCase } from "../../model/exercise.ts";
import type { Call } from "../../model/program.ts";
import type { Tensor } from "../../model/tensor.ts";
import { opOf } from "../../ops/op-of.ts";
import { poolOptions } from "../../ops/pool-options.ts";
import { callText, inputShapes } from "../facts/call.ts";
import type { SharedCase, SharedExercise, ShownCall } from "../page/student/data.ts";
import { isDrawable } from "../render/pictures.ts";
import { isWritten, pageTensor } from "./page-tensor.ts";
import { windowAxes } from "./window-axes.ts";

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
export function shownCall(
  exercise: Exercise,
  call: Call,
  expected: Tensor,
  { absolute, relative, bound }: NonNullable<ShownCall["tolerance"]>,
): ShownCall {
  return {
    ...callFacts(exercise, call),
    expected: pageTensor(expected),
    tolerance: { absolute, relative, bound },
    ...shiftFacts(exercise, call),
    ...numberFacts(exercise, call),
    windows: windowAxes(exercise, call, expected.shape),
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
  { id, title, why, call }: TestCase,
  answers: ReadonlyMap<string, Answer>,
  openness: Openness,
): SharedCase {
  const answer = openness.values ? answers.get(id) : undefined;
  const told = { id, title, why, ...poolFacts(exercise, call) };
  if (answer !== undefined) {
    const { windows, numbers, ...shown } = shownCall(exercise, call, answer.expected, answer.tolerance);
    const worked = { windows, ...(numbers === undefined ? {} : { numbers }) };
    return { ...told, ...shown, ...(openness.windows ? worked : { windows: null }) };
  }
  return { ...told, ...callFacts(exercise, call), expected: null, tolerance: null, windows: null };
}

function shiftFacts(exercise: Exercise, call: Call): Pick<ShownCall, "shifted"> {
  const shifted = opOf(exercise).shifted(call);
  return shifted === null ? {} : { shifted: pageTensor(shifted) };
}

function numberFacts(exercise: Exercise, call: Call): Pick<ShownCall, "numbers"> {
  const numbers = opOf(exercise).numbers(call);
  return numbers === null ? {} : { numbers };
}

function poolFacts(exercise: Exercise, call: Call): Pick<SharedCase, "pool"> {
  const isPictured = call.inputs.some((input) => !isWritten(input) && isDrawable(input.shape));
  if (!isPictured || !opOf(exercise).options.some(({ name }) => name === "poolSize")) return {};
  const { poolSize, strides } = poolOptions(call.options);
  return { pool: { size: poolSize, strides } };
}

const COUNT = 987654321;

/** The arithmetic of windows of one cell and of more, as templates (`page/shared/window.ts`). */
function arithmeticTexts(exercise: Exercise): SharedExercise["arithmetic"] {
  const { arithmetic } = opOf(exercise);
  const many = arithmetic(["{0}", "{1}"], COUNT).replaceAll(String(COUNT), "{n}");
  return [arithmetic(["{0}"], 1), many.replace(/\{0\}([^{]*)\{1\}\1…/g, "{$1}")].map((text) =>
    text.replaceAll("{0}", "{}"),
  );
}
