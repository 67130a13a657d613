import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import { opOf } from "../ops/op-of.ts";
import { toleranceFor } from "../ops/tolerance-for.ts";
import { smallQuestions } from "./small-question.ts";

/**
 * Small questions of the grader's own, smallest first, as cases worth no points, with the float64 model's answers. They
 * depend only on the cases of `exercise`: if it is a student's view, on no hidden one.
 */
export function ownQuestions(exercise: Exercise): readonly AnsweredCase[] {
  const made = MADE.get(exercise) ?? smallQuestions(exercise).map((call) => answer(exercise, call));
  MADE.set(exercise, made);
  return made;
}

const MADE = new WeakMap<Exercise, readonly AnsweredCase[]>();

function answer(exercise: Exercise, call: Call): AnsweredCase {
  const expected = opOf(exercise).model(call);
  const testCase = {
    id: "",
    title: null,
    why: null,
    call,
    pictures: call.inputs.map(() => null),
    expected: null,
    points: 0,
    visibility: { kind: "hidden" },
    position: NOWHERE,
    expectedPosition: NOWHERE,
  } as const;
  return {
    testCase,
    answer: { reference: expected, expected, tolerance: { ...toleranceFor(exercise, call), bound: "proved", why: "" } },
  };
}

const NOWHERE = { line: 1, column: 1 };
