import type { Exercise } from "../model/exercise.ts";
import { variedCalls } from "../ops/varied-calls.ts";
import { type Trial, trialOfCall } from "./trial.ts";

/** On how many inputs a function must be right to count as right, and two must agree to count as the same. */
const INPUTS = 500;

let latest: { readonly key: string; readonly trials: readonly Trial[] } = { key: "", trials: [] };

/** Trials of the inputs that stand for all there could be. The next exercise of the same op shares them. */
export function inputTrials(exercise: Exercise): readonly Trial[] {
  const { op, layout, tolerance } = exercise;
  const calls = variedCalls(exercise, INPUTS);
  const key = JSON.stringify([op, layout, tolerance, calls]);
  if (latest.key !== key) latest = { key, trials: calls.map((call) => trialOfCall(exercise, call)) };
  return latest.trials;
}
