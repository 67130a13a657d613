import type { Mutant } from "../catalogue/mutant.ts";
import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import type { Tensor } from "../model/tensor.ts";
import { opOf } from "../ops/op-of.ts";
import { toleranceFor } from "../ops/tolerance-for.ts";
import type { Quirk } from "../pooling/quirk.ts";
import { OutcomeTable } from "./outcome-table.ts";

/** One call, and what wrong functions come to on it; each is tried when it is first asked for. */
export type Trial = {
  readonly call: Call;
  /** The same number for the same outcome. */
  readonly outcomeOf: (wrong: Mutant) => number;
};

/** The outcomes that have a number of their own. */
export const RIGHT = 0;
const CRASHED = -1;

/** Whether what a function came to is wrong. */
export function catches(outcome: number): boolean {
  return outcome !== RIGHT;
}

/** Whether a function that came to `outcome` is seen not to be the one that comes to `other`; a crash shows nothing. */
export function rulesOut(outcome: number, other: number): boolean {
  return outcome !== CRASHED && outcome !== other;
}

export function trialOfCase(exercise: Exercise, { testCase, answer }: AnsweredCase): Trial {
  return trialOf(exercise, testCase.call, answer.expected, answer.tolerance);
}

export function trialOfCall(exercise: Exercise, call: Call): Trial {
  return trialOf(exercise, call, opOf(exercise).model(call), toleranceFor(exercise, call));
}

type Within = { readonly absolute: number; readonly relative: number };

function trialOf(exercise: Exercise, call: Call, right: Tensor, tolerance: Within): Trial {
  const { predict } = opOf(exercise);
  const table = new OutcomeTable(right, tolerance);
  const known = new Map<Quirk, number>();
  return {
    call,
    outcomeOf: ({ quirk }) => {
      const tried = known.get(quirk);
      if (tried !== undefined) return tried;
      const prediction = predict(quirk, call);
      const outcome = prediction.kind === "crashes" ? CRASHED : table.numberOf(prediction);
      known.set(quirk, outcome);
      return outcome;
    },
  };
}
