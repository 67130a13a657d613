import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import { opOf } from "../ops/op-of.ts";
import { type Trial, trialOfCase } from "./trial.ts";

/** An exercise's case to be tried; `work` is about how many cells a function reads for it. */
export type CaseTrial = Trial & { readonly id: string; readonly work: number };

/** The cases from the least work to the most. */
export function caseTrials(exercise: Exercise, cases: readonly AnsweredCase[]): readonly CaseTrial[] {
  return cases
    .map((answered): CaseTrial => {
      const trial = trialOfCase(exercise, answered);
      return { ...trial, id: answered.testCase.id, work: workOf(exercise, trial.call) };
    })
    .toSorted((a, b) => a.work - b.work);
}

/** The windows that move by one cell read the most: a wrong function may move them so. */
function workOf(exercise: Exercise, { inputs, options }: Call): number {
  const op = opOf(exercise);
  const shape = at(inputs, 0).shape;
  const poolSize = options.poolSize;
  if (op.inputs[0]?.axes !== null || typeof poolSize !== "object") return sizeOf(shape);
  const { pooled } = op.layout;
  return sizeOf(
    shape.map((length, axis) => {
      const size = poolSize[pooled.indexOf(axis)] ?? 1;
      return size * (Math.max(length - size, 0) + 1);
    }),
  );
}
