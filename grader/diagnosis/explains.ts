import type { Exercise } from "../model/exercise.ts";
import { opOf } from "../ops/op-of.ts";
import type { Quirk } from "../pooling/quirk.ts";
import type { Evidence } from "./evidence.ts";
import { fingerprint } from "./fingerprints.ts";
import { agrees, allowance, type Outcome } from "./outcome.ts";
import { looksLike, SKETCH_LENGTH, sketch, slack } from "./sketch.ts";

/**
 * Whether a mutant has the same outcome as the learner's function in every case that ran. Running it on a photograph
 * takes a while, so its sketches are compared instead, and kept for the next learner with the same misconception.
 */
export async function explains(exercise: Exercise, quirk: Quirk, evidence: readonly Evidence[]): Promise<boolean> {
  for (const each of evidence) {
    const isSame = each.isSmall ? comesTo(exercise, quirk, each) : await seemsToComeTo(exercise, quirk, each);
    if (!isSame) return false;
  }
  return true;
}

function comesTo(exercise: Exercise, quirk: Quirk, { answered, outcome }: Evidence): boolean {
  const prediction = opOf(exercise).predict(quirk, answered.testCase.call);
  return agrees(prediction, outcome, allowance(answered.answer.tolerance));
}

async function seemsToComeTo(exercise: Exercise, quirk: Quirk, { answered, outcome }: Evidence): Promise<boolean> {
  const apart = slack(outcome, allowance(answered.answer.tolerance));
  return looksLike(sketchOf(outcome), await fingerprint(exercise, answered.testCase, quirk), 0, apart);
}

/** Made once per outcome. */
export function sketchOf(outcome: Outcome): Float64Array {
  const known = SKETCHES.get(outcome);
  if (known !== undefined) return known;
  const made = new Float64Array(SKETCH_LENGTH);
  sketch(outcome, made, 0);
  SKETCHES.set(outcome, made);
  return made;
}

const SKETCHES = new WeakMap<Outcome, Float64Array>();
