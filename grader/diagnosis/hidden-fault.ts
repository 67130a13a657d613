import type { AnsweredCase } from "../model/answer.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Ask } from "../model/program.ts";
import type { Run } from "../model/run.ts";
import { at } from "../numeric/shape.ts";
import type { Asked } from "./ask.ts";
import { shrinkCounterexample } from "./counterexample.ts";
import type { Diagnosed, Seen } from "./diagnose.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { hardCoded } from "./hard-coded.ts";
import { diagnosisOf, fittingFunctions, MIN_WEIGHT, weightOf } from "./name.ts";
import { outcomeOf } from "./outcome.ts";
import { ownQuestions } from "./own-question.ts";
import { tellApart } from "./tell-apart.ts";

/**
 * If only hidden cases fail: the smallest input of our own found on which the function also fails, and the
 * misconception that this shows. `shown` are the cases that the learner may see, all right; they count as evidence too.
 */
export async function explainHiddenFault(
  exercise: Exercise,
  shown: Seen,
  { findings: { habits } }: Diagnosed,
  ask: Ask,
): Promise<Diagnosed> {
  const { failing, asked } = await failingQuestion(exercise, ask);
  const evidence = evidenceOf(shown.cases, shown.runs);
  const found = await fittingFunctions(exercise, [...evidence, ...asked]);
  const fitting = await tellApart(exercise, found, ask);
  const diagnosis = diagnosisOf(fitting, []) ?? (await hardCoded(exercise, evidence, ask));
  const example = failing === null ? {} : { counterexample: await shrinkCounterexample(exercise, failing, ask) };
  return { findings: { diagnosis, ...(habits === undefined ? {} : { habits }), ...example }, fitting };
}

/** Most functions that fail at all fail on one of the first few. */
const AT_ONCE = 16;

/** Our own questions, up to the first failure with enough wrong cells for a diagnosis. */
async function failingQuestion(exercise: Exercise, ask: Ask) {
  const questions = ownQuestions(exercise);
  const asked: Evidence[] = [];
  let failing: Asked | null = null;
  for (let start = 0; start < questions.length && weightOf(asked) < MIN_WEIGHT; start += AT_ONCE) {
    const some = questions.slice(start, start + AT_ONCE);
    const runs = await ask(some.map(({ testCase }) => testCase.call));
    const evidence = evidenceOf(some, runs);
    asked.push(...evidence);
    failing ??= firstFailing(some, runs, evidence);
  }
  return { failing, asked };
}

function firstFailing(
  questions: readonly AnsweredCase[],
  runs: readonly Run[],
  evidence: readonly Evidence[],
): Asked | null {
  const right = new Set(evidence.filter(({ isRight }) => isRight).map(({ answered }) => answered));
  const place = questions.findIndex((each, i) => !right.has(each) && runs[i] !== undefined && runs[i].kind !== "lost");
  if (place < 0) return null;
  const question = at(questions, place);
  const outcome = outcomeOf(at(runs, place));
  const actual = outcome?.kind === "tensor" ? outcome.tensor : null;
  return { ...question.testCase.call, expected: question.answer.expected, actual, isRight: false };
}
