import type { Exercise } from "../../model/exercise.ts";
import type { CheckedProperty, PropertyName } from "../../model/property.ts";
import type { Tensor } from "../../model/tensor.ts";
import { at } from "../../numeric/shape.ts";
import { opOf } from "../../ops/op-of.ts";
import { callText, inputShapes } from "./call.ts";

/** The facts about a property that a function breaks. */
export type PropertyFacts = {
  readonly property: PropertyName;
  readonly code: string;
  readonly shapes: string;
  /** The inputs and, unless withheld, the results, call after call. */
  readonly tensors: readonly {
    /** The input's name; null: the function's result. */
    readonly input: string | null;
    /** Whether the channels are in another order, as in the second call. */
    readonly isReordered: boolean;
    /** Null: the result was not a tensor. */
    readonly tensor: Tensor | null;
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
