import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import { opOf } from "./op-of.ts";

/** The tolerance of a call: the author's choice, or proved from the op and its inputs. */
export function toleranceFor(exercise: Exercise, call: Call) {
  return exercise.tolerance ?? opOf(exercise).tolerance(call);
}
