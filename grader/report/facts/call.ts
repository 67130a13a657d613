import type { Exercise } from "../../model/exercise.ts";
import { optionsArgument } from "../../model/options.ts";
import type { Call } from "../../model/program.ts";
import type { Tensor } from "../../model/tensor.ts";
import { opOf } from "../../ops/op-of.ts";
import { numberText } from "../text/numbers.ts";
import { shapeText } from "../text/shape.ts";

const MAX_IN_LIST = 8;

/** The call as code: `maxPool2d(x, { poolSize: [2, 2] })`. */
export function callText(exercise: Exercise, call: Call): string {
  const names = opOf(exercise)
    .namedInputs(call)
    .map(({ name }) => name);
  const options = optionsText(call);
  return `${exercise.functionName}(${[...names, ...(options === null ? [] : [options])].join(", ")})`;
}

/** The inputs of the call with their shapes, `x: 5 × 7`; a short list is written out, `shape: [5, 7, 3]`. */
export function inputShapes(exercise: Exercise, call: Call): string {
  const inputs = opOf(exercise).namedInputs(call);
  return inputs.map(({ name, tensor }) => `${name}: ${shapeOrList(tensor)}`).join(", ");
}

function shapeOrList({ shape, values }: Tensor): string {
  return shape.length === 1 && values.length <= MAX_IN_LIST
    ? `[${Array.from(values, (value) => numberText(value)).join(", ")}]`
    : shapeText(shape);
}

/** The options of the call as code; null if it takes none. */
export function optionsText({ options }: Call): string | null {
  const argument = optionsArgument(options);
  if (argument === null) return null;
  const fields = Object.entries(argument).map(
    ([name, value]) => `${name}: ${typeof value === "string" ? JSON.stringify(value) : `[${value.join(", ")}]`}`,
  );
  return `{ ${fields.join(", ")} }`;
}
