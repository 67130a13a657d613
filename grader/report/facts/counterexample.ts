import type { Counterexample } from "../../model/diagnosis.ts";
import type { Exercise } from "../../model/exercise.ts";
import type { Tensor } from "../../model/tensor.ts";
import { at } from "../../numeric/shape.ts";
import { opNamed } from "../../ops/table.ts";
import { callText, inputShapes } from "./call.ts";

/** A call on which a function fails: as code, with its tensors; `actual` is null where there was none. */
export type CounterexampleFacts = {
  readonly code: string;
  readonly shapes: string;
  readonly inputs: readonly { readonly name: string; readonly tensor: Tensor }[];
  readonly expected: Tensor;
  readonly actual: Tensor | null;
};

export function counterexampleFacts(
  { inputs, options, expected, actual }: Counterexample,
  exercise: Exercise,
): CounterexampleFacts {
  const names = opNamed(exercise.op).inputs;
  const call = { options, inputs: inputs.map((tensor, i) => ({ name: at(names, i).name, tensor, picture: null })) };
  return { code: callText(exercise, call), shapes: inputShapes(call), inputs: call.inputs, expected, actual };
}
