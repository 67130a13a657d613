import type { Exercise, TestCase } from "../model/exercise.ts";
import { shapeText } from "./shape.ts";

/** The call that a case makes: `maxPool2d(x, { poolSize: [2, 2] })`. */
export function callText(exercise: Exercise, testCase: TestCase): string {
  const names = testCase.inputs.map(({ name }) => name);
  return `${exercise.functionName}(${[...names, ...optionsText(testCase)].join(", ")})`;
}

/** The inputs of the call with their shapes: `x: 5 × 7`. */
export function inputShapes(testCase: TestCase): string {
  return testCase.inputs.map(({ name, tensor }) => `${name}: ${shapeText(tensor.shape)}`).join(", ");
}

function optionsText({ options }: TestCase): string[] {
  if (options === null) return [];
  const fields = Object.entries(options).map(
    ([name, value]) => `${name}: ${typeof value === "string" ? JSON.stringify(value) : `[${value.join(", ")}]`}`,
  );
  return [`{ ${fields.join(", ")} }`];
}
