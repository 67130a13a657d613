import type { Exercise } from "../model/exercise.ts";
import type { CheckedProperty } from "../model/property.ts";
import type { Tensor } from "../model/tensor.ts";
import { at } from "../numeric/shape.ts";
import { opNamed } from "../ops/table.ts";
import { callText, inputShapes } from "./call.ts";
import type { Words } from "./words/words.ts";

/** What a learner is told of a property that their function breaks. */
export type PropertyFacts = {
  readonly law: string;
  readonly call: { readonly code: string; readonly shapes: string };
  /** What went in and, unless it is withheld, came out, call after call; null: it was no tensor. */
  readonly tensors: readonly (readonly [name: string, tensor: Tensor | null])[];
};

export function propertyFacts(checked: CheckedProperty, exercise: Exercise, words: Words): PropertyFacts {
  const names = opNamed(exercise.op).inputs.map(({ name }) => name);
  const calls = checked.calls.map(({ inputs, options }) => ({
    options,
    inputs: inputs.map((tensor, i) => ({ name: at(names, i), tensor, picture: null })),
  }));
  const first = at(calls, 0);
  return {
    law: `${words.property[checked.property]} (${words.labels.noPoints})`,
    call: { code: callText(exercise, first), shapes: inputShapes(first) },
    tensors: calls.flatMap(({ inputs }, i) => [
      ...inputs.map(({ name, tensor }) => [i === 0 ? name : words.reordered(name), tensor] as const),
      ...checked.returned.slice(i, i + 1).map((tensor) => [words.labels.actual, tensor] as const),
    ]),
  };
}
