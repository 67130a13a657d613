/*
 * What other programs may import from the package: reading specs, judging a tensor, reading reports. Nothing here runs
 * a learner's code, loads TensorFlow, writes a file or prints.
 */

import { judge } from "./judge/judge.ts";
import type { Answer } from "./model/answer.ts";
import type { Exercise, TestCase } from "./model/exercise.ts";
import type { Report } from "./model/report.ts";
import type { Tensor } from "./model/tensor.ts";
import type { Verdict } from "./model/verdict.ts";
import { fromNested, type Nested, toNested } from "./numeric/nested.ts";
import { answerByModel } from "./reference/answer-by-model.ts";
import { readReport as readReportText } from "./report/record/read-report.ts";
import { readExercise as readExerciseIn, type SpecReading } from "./spec/read-exercise.ts";

export type { Answer } from "./model/answer.ts";
export type { Diagnosis, Findings, Habit, Observation } from "./model/diagnosis.ts";
export type { Diagnostic } from "./model/diagnostic.ts";
export type { Exercise, TestCase, Visibility } from "./model/exercise.ts";
export type { Options } from "./model/options.ts";
export type { CaseReport, ExerciseReport, HiddenCaseReport, Report, WithheldCaseReport } from "./model/report.ts";
export type { Shape, Tensor, Values } from "./model/tensor.ts";
export type { Tolerance } from "./model/tolerance.ts";
export type { Mismatch, Verdict, VerdictKind, Window } from "./model/verdict.ts";
export type { Nested } from "./numeric/nested.ts";
export type { SpecReading } from "./spec/read-exercise.ts";

/**
 * Reads the `exercise.yaml` of an exercise's folder, with its pictures and filled inputs. `exercise` is null exactly if
 * one of `diagnostics` is an error; a folder or file that is not there is such an error too. Positions are counted from
 * 1. Inputs are float32, channels last, `[height, width]` order.
 */
export function readExercise(folder: string): Promise<SpecReading> {
  return readExerciseIn(folder);
}

/**
 * The right result of a case by the float64 model, and how far a right result may be from it. Grading judges by the
 * value of tfjs-node, which lies within the same tolerance of the model's; both are the model's here. Takes time in
 * proportion to the input: a second for a large photograph.
 */
export function answerOf(exercise: Exercise, testCase: TestCase): Answer {
  return answerByModel(exercise, testCase);
}

/**
 * Judges one result: `correct`, `wrong-shape`, or `wrong-values` with the first and the worst cell, their windows, and
 * what was allowed. NaN matches NaN, each infinity only itself. `values.length` must be the product of `shape`.
 */
export function judgeTensor(actual: Tensor, answer: Answer, exercise: Exercise, testCase: TestCase): Verdict {
  const run = { kind: "returned", tensor: actual, mutatedInput: false, printed: { text: "", cut: false } } as const;
  return judge(run, answer, exercise, testCase);
}

/** Nested arrays of numbers, as learners' functions return them, as a tensor in float64; they must be rectangular. */
export function tensorOf(nested: Nested): Tensor {
  return fromNested(nested);
}

/** A tensor as learners' functions take it: nested arrays of numbers, or a number for the shape `[]`. */
export function nestedOf(tensor: Tensor): Nested {
  return toNested(tensor);
}

/**
 * Reads the text of a `report.json`, of this version or of 0.1: newer keys are optional. Throws an `Error` that says why
 * if the text is not JSON, not of the format `poolgrade/report/v1`, or not a report that grading can have written, such
 * as one whose points do not add up.
 */
export function readReport(text: string): Report {
  return readReportText(text);
}
