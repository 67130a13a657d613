import type { AnsweredCase } from "../model/answer.ts";
import type { Counterexample, Diagnosis, Observation } from "../model/diagnosis.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Ask } from "../model/program.ts";
import type { Run } from "../model/run.ts";
import { counterexample } from "./counterexample.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { hardCoded } from "./hard-coded.ts";
import { nameMisconception } from "./name.ts";
import { observe } from "./observe.ts";

/** What is found out about a submission beyond its verdicts. */
export type Findings = {
  readonly diagnosis: Diagnosis | null;
  readonly observation?: Observation;
  readonly counterexample?: Counterexample;
};

/** What the learner seems to believe, by what their function came to; where that is not enough, it is asked more. */
export async function diagnose(
  exercise: Exercise,
  cases: readonly AnsweredCase[],
  runs: readonly Run[],
  ask: Ask,
): Promise<Findings> {
  const evidence = evidenceOf(cases, runs);
  const failing = failingCases(cases, runs, evidence);
  if (failing.length === 0) return { diagnosis: habit(cases, runs) };
  const named = await nameMisconception(exercise, evidence);
  const mayBeAsked = runs.every(endedByItself);
  const diagnosis = named ?? habit(cases, runs) ?? (mayBeAsked ? await hardCoded(exercise, evidence, ask) : null);
  const observation = diagnosis === null ? observe(exercise, evidence) : null;
  const example = mayBeAsked ? await counterexample(exercise, failing, ask) : null;
  return {
    diagnosis: diagnosis && inOrder(diagnosis, cases),
    ...(observation === null ? {} : { observation }),
    ...(example === null ? {} : { counterexample: example }),
  };
}

/** Those with a wrong result, or none. */
function failingCases(
  cases: readonly AnsweredCase[],
  runs: readonly Run[],
  evidence: readonly Evidence[],
): readonly TestCase[] {
  const right = new Set(evidence.filter(({ isRight }) => isRight).map(({ answered }) => answered));
  const isLost = (run: Run | undefined) => run === undefined || run.kind === "lost";
  return cases.filter((each, i) => !right.has(each) && !isLost(runs[i])).map(({ testCase }) => testCase);
}

/** What is told not by what came out but by what was done: it changes its input, or remembers what it did. */
function habit(cases: readonly AnsweredCase[], runs: readonly Run[]): Diagnosis | null {
  const where = (holds: (run: Run) => boolean) =>
    cases.flatMap(({ testCase }, i) => {
      const run = runs[i];
      return run !== undefined && holds(run) ? [testCase.id] : [];
    });
  const changed = where((run) => "mutatedInput" in run && run.mutatedInput);
  const differed = where((run) => run.kind === "returned" && run.differsAgain === true);
  const habits = [
    ...(changed.length === 0 ? [] : [{ id: "mutates-input", evidence: changed }]),
    ...(differed.length === 0 ? [] : [{ id: "keeps-state", evidence: differed }]),
  ];
  if (habits.length === 0) return null;
  const evidence = [...new Set(habits.flatMap((habit) => habit.evidence))];
  return { misconceptions: habits.map(({ id }) => id), alsoFits: [], evidence };
}

/** Where a program had to be ended, asking it more may take long. */
function endedByItself({ kind }: Run): boolean {
  return kind === "returned" || kind === "returned-no-tensor" || kind === "returned-too-much" || kind === "threw";
}

function inOrder(diagnosis: Diagnosis, cases: readonly AnsweredCase[]): Diagnosis {
  const evidence = cases.map(({ testCase }) => testCase.id).filter((id) => diagnosis.evidence.includes(id));
  return { ...diagnosis, evidence };
}
