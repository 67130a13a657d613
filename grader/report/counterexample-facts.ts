import type { Counterexample } from "../model/diagnosis.ts";
import type { Exercise } from "../model/exercise.ts";
import { at } from "../numeric/shape.ts";
import { opNamed } from "../ops/table.ts";
import { type CalledWith, callText, inputShapes } from "./call.ts";
import { type NamedTensor, tensorLines } from "./tensor-lines.ts";
import type { Words } from "./words/words.ts";

/** A call on which a learner's function fails: as code, with the shapes of its inputs, and its tensors written out. */
export type CounterexampleFacts = { readonly code: string; readonly shapes: string; readonly lines: readonly string[] };

export function counterexampleFacts(
  { inputs, options, expected, actual }: Counterexample,
  exercise: Exercise,
  words: Words,
): CounterexampleFacts {
  const names = opNamed(exercise.op).inputs;
  const call: CalledWith = {
    inputs: inputs.map((tensor, i) => ({ name: at(names, i).name, tensor, picture: null })),
    options,
  };
  const tensors: readonly NamedTensor[] = [
    ...call.inputs,
    { name: words.labels.expected, tensor: expected },
    ...(actual === null ? [] : [{ name: words.labels.actual, tensor: actual }]),
  ];
  const grids = tensorLines(tensors, exercise.layout, words);
  const nothing = actual === null ? [`${words.labels.actual}: ${words.labels.noTensor}`] : [];
  return {
    code: callText(exercise, call),
    shapes: inputShapes(call),
    lines: [...grids, ...(grids.length > 0 && nothing.length > 0 ? [""] : []), ...nothing],
  };
}
