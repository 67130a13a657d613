import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import { opOf } from "../ops/op-of.ts";
import { type Trial, trialOfCase } from "./trial.ts";

/** A trial of one of the exercise's cases; `work` estimates how many cells of the input a function reads for it. */
export type CaseTrial = Trial & { readonly id: string; readonly work: number };

/** The cases, least work first. */
export function caseTrials(exercise: Exercise, cases: readonly AnsweredCase[]): readonly CaseTrial[] {
  return cases
    .map((answered): CaseTrial => {
      const trial = trialOfCase(exercise, answered);
      return { ...trial, id: answered.testCase.id, work: workOf(exercise, trial.call) };
    })
    .toSorted((a, b) => a.work - b.work);
}

/** Estimated for windows that move by one cell, which read the most: a mutant may move them so. */
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
