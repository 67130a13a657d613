import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import { at } from "../numeric/shape.ts";
import { allowedFor } from "../ops/allowed-for.ts";
import { opNamed } from "../ops/table.ts";
import { smallQuestions } from "./small-question.ts";

/**
 * Small questions of the grader's own, the smallest first, as cases that are worth nothing, with the float64 model's
 * answers. Nothing but the cases of `exercise` shapes them: given a student's part of it, no hidden one does.
 */
export function ownQuestions(exercise: Exercise): readonly AnsweredCase[] {
  const made = MADE.get(exercise) ?? smallQuestions(exercise).map((call) => answered(exercise, call));
  MADE.set(exercise, made);
  return made;
}

const MADE = new WeakMap<Exercise, readonly AnsweredCase[]>();

/** What a case calls the function with. */
export function callOf({ testCase: { inputs, options } }: AnsweredCase): Call {
  return { inputs: inputs.map(({ tensor }) => tensor), options };
}

function answered(exercise: Exercise, call: Call): AnsweredCase {
  const { op, layout } = exercise;
  const { inputs, options } = call;
  const { name } = at(opNamed(op).inputs, 0);
  const expected = opNamed(op).model(inputs, options, layout);
  const testCase = {
    id: "",
    why: null,
    inputs: inputs.map((tensor) => ({ name, tensor, picture: null })),
    options,
    expected: null,
    points: 0,
    visibility: { kind: "hidden" },
    position: NOWHERE,
    expectedPosition: NOWHERE,
  } as const;
  return {
    testCase,
    answer: { reference: expected, expected, tolerance: { ...allowedFor(exercise, call), bound: "proved", why: "" } },
  };
}

const NOWHERE = { line: 1, column: 1 };
