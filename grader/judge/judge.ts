import type { Answer } from "../model/answer.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Run } from "../model/run.ts";
import type { Tensor } from "../model/tensor.ts";
import type { Mismatch, Verdict } from "../model/verdict.ts";
import { at, sameShape, unravel } from "../numeric/shape.ts";
import { isWithin } from "../numeric/within.ts";
import { windowOf } from "../ops/window-of.ts";

/** Judges a run: whether it returned a tensor, then its shape, then its values. */
export function judge(run: Run, answer: Answer, exercise: Exercise, testCase: TestCase): Verdict {
  switch (run.kind) {
    case "returned":
      return judgeTensor(run.tensor, answer, exercise, testCase);
    case "returned-no-tensor":
      return { kind: "not-a-tensor", flaw: run.flaw, ...(run.shown === undefined ? {} : { shown: run.shown }) };
    case "returned-too-much":
      return { kind: "wrong-shape", expected: answer.reference.shape, actual: run.shape };
    case "threw":
      return { kind: "runtime-error", error: run.error };
    case "stopped":
      return { kind: "runtime-error", error: null, ...unrun(run) };
    case "timed-out":
      return { kind: "time-limit", limitMs: run.limitMs, ...unrun(run) };
    case "out-of-memory":
      return { kind: "memory-limit", limitMiB: run.limitMiB, ...unrun(run) };
    case "printed-too-much":
      return { kind: "output-limit", limitBytes: run.limitBytes, ...unrun(run) };
    case "did-not-compile":
      return { kind: "compile-error", fault: run.fault };
    case "forbidden":
      return { kind: "forbidden", what: run.what };
    case "lost":
      return { kind: "judge-error", reason: run.reason };
  }
}

function unrun({ notRun }: { readonly notRun?: true }): { readonly notRun?: true } {
  return notRun === undefined ? {} : { notRun };
}

function judgeTensor(tensor: Tensor, answer: Answer, exercise: Exercise, testCase: TestCase): Verdict {
  const { reference, expected, tolerance } = answer;
  if (!sameShape(tensor.shape, reference.shape)) {
    return { kind: "wrong-shape", expected: reference.shape, actual: tensor.shape };
  }
  let wrong = 0;
  let first = -1;
  let worst = -1;
  let worstError = -1;
  for (let offset = 0; offset < tensor.values.length; offset++) {
    const actual = at(tensor.values, offset);
    const right = at(reference.values, offset);
    if (isWithin(actual, right, tolerance)) continue;
    wrong++;
    if (first < 0) first = offset;
    const error = distance(actual, at(expected.values, offset));
    if (error > worstError) {
      worst = offset;
      worstError = error;
    }
  }
  if (wrong === 0) return { kind: "correct" };
  const mismatch = (offset: number): Mismatch => {
    const cell = unravel(offset, tensor.shape);
    return {
      at: cell,
      expected: at(expected.values, offset),
      actual: at(tensor.values, offset),
      window: windowOf(cell, exercise, testCase.call),
    };
  };
  const { absolute, relative, bound } = tolerance;
  return {
    kind: "wrong-values",
    wrong,
    of: tensor.values.length,
    first: mismatch(first),
    worst: mismatch(worst),
    tolerance: { absolute, relative, bound },
  };
}

/** How wrong a cell is, measured on the value that reports print, so every engine finds the same worst cell. */
function distance(actual: number, expected: number): number {
  const error = Math.abs(actual - expected);
  return Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
}
