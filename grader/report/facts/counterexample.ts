import type { Counterexample } from "../../model/diagnosis.ts";
import type { Exercise } from "../../model/exercise.ts";
import type { Tensor } from "../../model/tensor.ts";
import { opOf } from "../../ops/op-of.ts";
import { callText, inputShapes } from "./call.ts";

/** A call on which a function fails: as code, with its tensors; `actual` is null if there was none. */
export type CounterexampleFacts = {
  readonly code: string;
  readonly shapes: string;
  readonly inputs: readonly { readonly name: string; readonly tensor: Tensor }[];
  /** The input as the operation shifts it; null if it does not. */
  readonly shifted: Tensor | null;
  readonly expected: Tensor;
  readonly actual: Tensor | null;
};

export function counterexampleFacts(found: Counterexample, exercise: Exercise): CounterexampleFacts {
  const { expected, actual } = found;
  const op = opOf(exercise);
  const [inputs, shifted] = [op.namedInputs(found), op.shifted(found)];
  return { code: callText(exercise, found), shapes: inputShapes(exercise, found), inputs, shifted, expected, actual };
}
