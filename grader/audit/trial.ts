import type { Mutant } from "../catalogue/mutant.ts";
import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import type { Tensor } from "../model/tensor.ts";
import { opOf } from "../ops/op-of.ts";
import { toleranceFor } from "../ops/tolerance-for.ts";
import type { Quirk } from "../pooling/quirk.ts";
import { OutcomeTable } from "./outcome-table.ts";

/** One call, and the outcomes of mutants on it; each mutant is tried on first use. */
export type Trial = {
  readonly call: Call;
  /** Equal outcomes have the same number. */
  readonly outcomeOf: (wrong: Mutant) => number;
};

/** Outcomes with a fixed number. */
export const RIGHT = 0;
const CRASHED = -1;

/** Whether the outcome is wrong. */
export function catches(outcome: number): boolean {
  return outcome !== RIGHT;
}

/** Whether `outcome` shows that the function is not the one with the outcome `other`; a crash shows nothing. */
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
