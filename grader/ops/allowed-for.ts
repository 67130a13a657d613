import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import { opNamed } from "./table.ts";

/** How far rounding may move what a call returns: as the author chose, or as is proved from the op and its inputs. */
export function allowedFor({ tolerance, op, layout }: Exercise, { inputs, options }: Call) {
  return tolerance ?? opNamed(op).tolerance(inputs, options, layout);
}
