import { type Mutant, mutants, type Size, startMutants } from "../catalogue/mutant.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { Exercise } from "../model/exercise.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import type { Evidence } from "./evidence.ts";
import { explains, sketchOf } from "./explains.ts";
import { fingerprints } from "./fingerprints.ts";
import { allowance } from "./outcome.ts";
import { looksLike, SKETCH_LENGTH, slack } from "./sketch.ts";
import { startsSeen } from "./start-seen.ts";

/**
 * The mutants with the same outcome as a learner's function in every case that ran, simplest first: single ones, or
 * else pairs. None if there is too little evidence: a wrong diagnosis is worse than none.
 */
export async function fittingFunctions(exercise: Exercise, evidence: readonly Evidence[]): Promise<readonly Mutant[]> {
  const weight = weightOf(evidence);
  if (weight < MIN_WEIGHT) return [];
  const found = await fitsOf(exercise, evidence, "single");
  return found.length > 0 || weight < MIN_WEIGHT_OF_A_PAIR ? found : fitsOf(exercise, evidence, "double");
}

/** Mutants of the catalogue, and those whose maximum starts from a number seen in the results. */
async function fitsOf(exercise: Exercise, evidence: readonly Evidence[], size: Size): Promise<readonly Mutant[]> {
  const { op, layout } = exercise;
  const starts = startsSeen(exercise, evidence, size).flatMap((start) => startMutants(op, layout, start, size));
  return inOrder([...(await fits(exercise, evidence, size)), ...(await explaining(exercise, starts, evidence))]);
}

/** Simplest first, except that a result of nothing but zeros is always named `all-zeros`. */
function inOrder(found: readonly Mutant[]): readonly Mutant[] {
  const rank = ({ ids, quirk }: Mutant) => (ids === "all-zeros" ? 0 : Object.keys(quirk).length);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** Names the misconceptions of the first of these mutants, and the others that also fit; null if none fits. */
export function diagnosisOf(found: readonly Mutant[], evidence: readonly string[]): Diagnosis | null {
  const sets = [...new Map(found.map(({ ids, variants }) => [ids, variants.map(({ id }) => id)])).values()];
  const [misconceptions, ...alsoFits] = sets;
  if (misconceptions === undefined) return null;
  return { misconceptions, alsoFits: alsoFits.slice(0, MAX_OTHERS), evidence, ...startOf(found[0]) };
}

function startOf(found: Mutant | undefined): Pick<Diagnosis, "start"> {
  const start = found?.quirk.start;
  return typeof start === "object" && found?.ids.includes("max-from-finite") === true ? { start: start.from } : {};
}

/** The simplest diagnosis that fits the evidence; null if none does. */
export async function nameMisconception(exercise: Exercise, evidence: readonly Evidence[]): Promise<Diagnosis | null> {
  return diagnosisOf(await fittingFunctions(exercise, evidence), wrongCases(evidence));
}

/** The ids of the wrong cases, which support a diagnosis. */
export function wrongCases(evidence: readonly Evidence[]): readonly string[] {
  return evidence.filter(({ isRight }) => !isRight).map(({ answered }) => answered.testCase.id);
}

/** How many cells contradict the right answer. */
export function weightOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

/** A single wrong cell may be anything. */
export const MIN_WEIGHT = 2;
const MIN_WEIGHT_OF_A_PAIR = 4;

/** A longer list would not help a reader. */
const MAX_OTHERS = 8;

/** Pairs are many: telling them apart takes a case with many cells, and trying them a small one. */
const PROBES: Readonly<Record<Size, number>> = { single: Number.POSITIVE_INFINITY, double: 2 };

async function fits(exercise: Exercise, evidence: readonly Evidence[], size: Size): Promise<readonly Mutant[]> {
  const probes = probesOf(evidence, size);
  if (probes.length === 0) return [];
  const wrong = mutants(exercise.op, exercise.layout, size);
  let candidates = wrong.map((_, i) => i);
  for (const { answered, outcome } of probes) {
    if (candidates.length === 0) return [];
    const sketches = await fingerprints(exercise, answered.testCase, size);
    const apart = slack(outcome, allowance(answered.answer.tolerance));
    candidates = candidates.filter((i) => looksLike(sketchOf(outcome), sketches, i * SKETCH_LENGTH, apart));
  }
  return explaining(
    exercise,
    candidates.map((i) => at(wrong, i)),
    evidence,
  );
}

async function explaining(
  exercise: Exercise,
  candidates: readonly Mutant[],
  evidence: readonly Evidence[],
): Promise<readonly Mutant[]> {
  const found: Mutant[] = [];
  for (const each of candidates) if (await explains(exercise, each.quirk, evidence)) found.push(each);
  return found;
}

/** The cases that rule out most mutants: the quick ones before the others, the most telling first. */
function probesOf(evidence: readonly Evidence[], size: Size): readonly Evidence[] {
  const small = evidence.filter(({ isSmall }) => isSmall);
  if (small.length === 0 && size === "single")
    return evidence.filter(({ values }) => values <= MAX_TRIED_ON).slice(0, 1);
  return small
    .sort((a, b) => order(isSlow(a), isSlow(b)) || order(a.isRight, b.isRight) || cellsOf(b) - cellsOf(a))
    .slice(0, PROBES[size]);
}

function order(a: boolean, b: boolean): number {
  return Number(a) - Number(b);
}

/** With more values, trying ten thousand pairs takes seconds. */
const MAX_QUICK = 500;

function isSlow({ values }: Evidence): boolean {
  return values > MAX_QUICK;
}

/** With this many values, a few hundred functions are tried once if no case is smaller. */
const MAX_TRIED_ON = 50_000;

function cellsOf({ outcome, answered }: Evidence): number {
  return outcome.kind === "tensor" ? sizeOf(outcome.tensor.shape) : answered.answer.expected.values.length;
}
