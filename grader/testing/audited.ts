import { type Audit, audit, auditSingles, type SinglesAudit } from "../audit/audit.ts";
import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import { opOf } from "../ops/op-of.ts";
import { readExercise } from "../spec/read-exercise.ts";
import { writtenExercise } from "../spec/testing/written-exercise.ts";

/** For tests: the audit of a spec, answered by the float64 model. */
export async function audited(spec: string): Promise<Audit> {
  const exercise = await exerciseOf(spec);
  return audit(exercise, answerAll(exercise));
}

/** For tests: only the audit of single mutants, which is fast. */
export async function auditedSingles(spec: string): Promise<SinglesAudit> {
  const exercise = await exerciseOf(spec);
  return auditSingles(exercise, answerAll(exercise));
}

async function exerciseOf(spec: string): Promise<Exercise> {
  const { exercise, diagnostics } = await readExercise(await writtenExercise(spec));
  if (exercise === null) throw new Error(JSON.stringify(diagnostics));
  return exercise;
}

function answerAll(exercise: Exercise): readonly AnsweredCase[] {
  const { model, tolerance } = opOf(exercise);
  return exercise.cases.map((testCase) => {
    const expected = model(testCase.call);
    return { testCase, answer: { reference: expected, expected, tolerance: tolerance(testCase.call) } };
  });
}
