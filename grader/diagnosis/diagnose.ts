import type { Mutant } from "../catalogue/mutant.ts";
import type { AnsweredCase } from "../model/answer.ts";
import type { Diagnosis, Findings, Habit, Observation } from "../model/diagnosis.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Ask } from "../model/program.ts";
import type { Run } from "../model/run.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { habitsOf, habitsWith } from "./habits.ts";
import { hardCoded } from "./hard-coded.ts";
import { isCausedByMutation } from "./mutation-cause.ts";
import { diagnosisOf, fittingFunctions, MIN_WEIGHT, weightOf, wrongCases } from "./name.ts";
import { observe } from "./observe.ts";
import { ownQuestions } from "./own-question.ts";
import { stillFitting, tellApart } from "./tell-apart.ts";

/** Cases, and the runs of a learner's function on them. */
export type Seen = { readonly cases: readonly AnsweredCase[]; readonly runs: readonly Run[] };

/** The findings, and the mutants that fit, on which the diagnosis is based. */
export type Diagnosed = { readonly findings: Findings; readonly fitting: readonly Mutant[] };

/**
 * Diagnoses a learner's function from its runs on these cases, which are all of `exercise`; if they are not enough,
 * calls it with more inputs.
 */
export async function diagnose(exercise: Exercise, seen: Seen, ask: Ask): Promise<Diagnosed> {
  const evidence = evidenceOf(seen.cases, seen.runs);
  const habits = await habitsOf(seen, ask);
  if (!fails(seen, evidence)) return { findings: { diagnosis: null, ...habitsField(habits) }, fitting: [] };
  const mayBeAsked = seen.runs.every(endedByItself);
  const fitting = mayBeAsked
    ? await fittingByAsking(exercise, evidence, ask)
    : await fittingFunctions(exercise, evidence);
  const named = diagnosisOf(fitting, wrongCases(evidence));
  const diagnosis = named ?? (mayBeAsked ? await foundByAsking(exercise, seen, evidence, habits, ask) : null);
  return { findings: findingsOf(exercise, seen, evidence, diagnosis, habits), fitting };
}

/** Misconceptions shown by how the function behaves: it draws random numbers, mutates its input, or is hard-coded. */
async function foundByAsking(
  exercise: Exercise,
  seen: Seen,
  evidence: readonly Evidence[],
  habits: readonly Habit[],
  ask: Ask,
): Promise<Diagnosis | null> {
  if (habits.includes("draws-random-numbers")) return nameBehaviour("draws-random-numbers", evidence);
  const observation = observe(exercise, evidence);
  // A change that is the same everywhere is deliberate, and would be made to a copy of the input too.
  if (observation !== null && CHANGES_ALL.has(observation.kind)) return null;
  if (await isCausedByMutation(exercise, seen, evidence, ask)) return nameBehaviour("mutates-input", evidence);
  return hardCoded(exercise, evidence, ask);
}

const CHANGES_ALL: ReadonlySet<Observation["kind"]> = new Set([
  "flipped",
  "channels-permuted",
  "scaled",
  "offset",
  "shifted",
]);

function nameBehaviour(id: string, evidence: readonly Evidence[]): Diagnosis {
  return { misconceptions: [id], alsoFits: [], evidence: wrongCases(evidence) };
}

/**
 * The same with all cases, hidden ones included, for staff. Makes no calls: `shown` has the findings of the visible
 * cases, and those of the calls made for them.
 */
export async function diagnoseWhole(exercise: Exercise, seen: Seen, shown: Diagnosed): Promise<Findings> {
  const evidence = evidenceOf(seen.cases, seen.runs);
  const { diagnosis: known, counterexample, habits: shownHabits = [] } = shown.findings;
  const habits = habitsWith(shownHabits, seen.runs);
  if (!fails(seen, evidence)) return { diagnosis: null, ...habitsField(habits) };
  const asked = known?.misconceptions.every((id) => ASKED_FOR.has(id)) ? known : null;
  const diagnosis = asked ?? diagnosisOf(await fittingAll(exercise, evidence, shown), wrongCases(evidence));
  return {
    ...findingsOf(exercise, seen, evidence, diagnosis, habits),
    ...(counterexample === undefined ? {} : { counterexample }),
  };
}

async function fittingAll(
  exercise: Exercise,
  evidence: readonly Evidence[],
  shown: Diagnosed,
): Promise<readonly Mutant[]> {
  const left = await stillFitting(exercise, shown.fitting, evidence);
  return left.length > 0 ? left : fittingFunctions(exercise, evidence);
}

/** Diagnoses outside the catalogue, found by further calls after no mutant fitted. */
const ASKED_FOR: ReadonlySet<string> = new Set(["hard-coded", "mutates-input", "draws-random-numbers"]);

function habitsField(habits: readonly Habit[]): Pick<Findings, "habits"> {
  return habits.length === 0 ? {} : { habits };
}

async function fittingByAsking(
  exercise: Exercise,
  evidence: readonly Evidence[],
  ask: Ask,
): Promise<readonly Mutant[]> {
  const weight = weightOf(evidence);
  const more = weight > 0 && weight < MIN_WEIGHT ? await askedEvidence(exercise, ask) : [];
  const found = await fittingFunctions(exercise, [...evidence, ...more]);
  return tellApart(exercise, found, ask);
}

/** The largest of our own questions, for cases with too few cells to support a diagnosis. */
async function askedEvidence(exercise: Exercise, ask: Ask): Promise<readonly Evidence[]> {
  const questions = ownQuestions(exercise).slice(-MORE_QUESTIONS);
  return evidenceOf(questions, await ask(questions.map(({ testCase }) => testCase.call)));
}

const MORE_QUESTIONS = 8;

function findingsOf(
  exercise: Exercise,
  { cases }: Seen,
  evidence: readonly Evidence[],
  diagnosis: Diagnosis | null,
  habits: readonly Habit[],
): Findings {
  const observation = diagnosis === null ? observe(exercise, evidence) : null;
  return {
    diagnosis: diagnosis && inOrder(diagnosis, cases),
    ...habitsField(habits),
    ...(observation === null ? {} : { observation }),
  };
}

/** Whether a result is wrong or missing, other than by an internal error. */
function fails({ cases, runs }: Seen, evidence: readonly Evidence[]): boolean {
  const right = new Set(evidence.filter(({ isRight }) => isRight).map(({ answered }) => answered));
  const isLost = (run: Run | undefined) => run === undefined || run.kind === "lost";
  return cases.some((each, i) => !right.has(each) && !isLost(runs[i]));
}

/** If a program had to be stopped, calling it again may take long. */
function endedByItself({ kind }: Run): boolean {
  return kind === "returned" || kind === "returned-no-tensor" || kind === "returned-too-much" || kind === "threw";
}

function inOrder(diagnosis: Diagnosis, cases: readonly AnsweredCase[]): Diagnosis {
  const evidence = cases.map(({ testCase }) => testCase.id).filter((id) => diagnosis.evidence.includes(id));
  return { ...diagnosis, evidence };
}
