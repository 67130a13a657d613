import type { Exercise } from "../../model/exercise.ts";
import type { CheckedProperty, PropertyName } from "../../model/property.ts";
import type { Tensor } from "../../model/tensor.ts";
import { at } from "../../numeric/shape.ts";
import { opOf } from "../../ops/op-of.ts";
import { callText, inputShapes } from "./call.ts";

/** What is known of a property that a function breaks. */
export type PropertyFacts<Of = Tensor> = {
  readonly property: PropertyName;
  readonly code: string;
  readonly shapes: string;
  /** What went in and, unless it is withheld, came out, call after call. */
  readonly tensors: readonly {
    /** The input's name; null: what the function returned. */
    readonly input: string | null;
    /** Of the second call: its channels stand in another order. */
    readonly isReordered: boolean;
    /** null: it was no tensor. */
    readonly tensor: Of | null;
  }[];
};

export function propertyFacts({ property, calls, returned }: CheckedProperty, exercise: Exercise): PropertyFacts {
  const { namedInputs } = opOf(exercise);
  const first = at(calls, 0);
  return {
    property,
    code: callText(exercise, first),
    shapes: inputShapes(exercise, first),
    tensors: calls.flatMap((call, i) => [
      ...namedInputs(call).map(({ name, tensor }) => ({ input: name, isReordered: i > 0, tensor })),
      ...returned.slice(i, i + 1).map((tensor) => ({ input: null, isReordered: false, tensor })),
    ]),
  };
}
