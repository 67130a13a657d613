import type { Mutant } from "../catalogue/mutant.ts";
import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Ask } from "../model/program.ts";
import { opOf } from "../ops/op-of.ts";
import type { Prediction } from "../pooling/prediction.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { explains } from "./explains.ts";
import { agrees, allowance } from "./outcome.ts";
import { ownQuestions } from "./own-question.ts";

/**
 * If mutants of several names fit a learner's function, calls it with inputs on which they differ. Returns those that
 * still fit, or all if the answers contradict every one.
 */
export async function tellApart(exercise: Exercise, found: readonly Mutant[], ask: Ask): Promise<readonly Mutant[]> {
  const questions = tellingQuestions(exercise, found);
  if (questions.length === 0) return found;
  const runs = await ask(questions.map(({ testCase }) => testCase.call));
  const left = await stillFitting(exercise, found, evidenceOf(questions, runs));
  return left.length > 0 ? left : found;
}

/** Those of these mutants that also fit more cases. */
export async function stillFitting(
  exercise: Exercise,
  found: readonly Mutant[],
  evidence: readonly Evidence[],
): Promise<readonly Mutant[]> {
  const left: Mutant[] = [];
  for (const each of found) if (await explains(exercise, each.quirk, evidence)) left.push(each);
  return left;
}

/** More questions than these reveal little more. */
const MAX_QUESTIONS = 6;

/** Questions, largest first, each of which tells apart two of these mutants that the questions before it do not. */
function tellingQuestions(exercise: Exercise, found: readonly Mutant[]): readonly AnsweredCase[] {
  if (new Set(found.map(({ ids }) => ids)).size < 2) return [];
  const key = found.map(({ ids, variants }) => `${ids} ${variants.map(({ variant }) => variant)}`).join();
  const known = TELLING.get(exercise) ?? new Map<string, readonly AnsweredCase[]>();
  TELLING.set(exercise, known);
  const questions = known.get(key) ?? chooseQuestions(exercise, found);
  known.set(key, questions);
  return questions;
}

const TELLING = new WeakMap<Exercise, Map<string, readonly AnsweredCase[]>>();

function chooseQuestions(exercise: Exercise, found: readonly Mutant[]): readonly AnsweredCase[] {
  const { predict } = opOf(exercise);
  let alike = found.flatMap((a, i) => found.slice(i + 1).flatMap((b) => (a.ids === b.ids ? [] : [[a, b] as const])));
  const questions: AnsweredCase[] = [];
  for (const question of ownQuestions(exercise).toReversed()) {
    if (alike.length === 0 || questions.length === MAX_QUESTIONS) break;
    const predictions = new Map(found.map((each) => [each, predict(each.quirk, question.testCase.call)]));
    const left = alike.filter(([a, b]) => comeToTheSame(predictions.get(a), predictions.get(b), question));
    if (left.length < alike.length) questions.push(question);
    alike = left;
  }
  return questions;
}

/** A crash cannot be compared, so it counts as the same. */
function comeToTheSame(a: Prediction | undefined, b: Prediction | undefined, { answer }: AnsweredCase): boolean {
  if (a === undefined || b === undefined || a.kind === "crashes" || b.kind === "crashes") return true;
  return agrees(a, b, allowance(answer.tolerance));
}
