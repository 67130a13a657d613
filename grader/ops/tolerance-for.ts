import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import { opOf } from "./op-of.ts";

/** How far rounding may move what a call returns: as the author chose, or as is proved from the op and its inputs. */
export function toleranceFor(exercise: Exercise, call: Call) {
  return exercise.tolerance ?? opOf(exercise).tolerance(call);
}
