import type { Exercise, TestCase } from "../../model/exercise.ts";
import { at } from "../../numeric/shape.ts";
import { opOf } from "../../ops/op-of.ts";
import { poolOptions } from "../../ops/pool-options.ts";
import { openCases } from "../access/disclosure.ts";
import type { Trial } from "../page/task/data.ts";
import { planeOf } from "../text/plane.ts";

/** Nobody edits a larger matrix. */
const MAX_SIDE = 8;
const MAX_VALUES = 200;

/** The first open case with an input that is small enough, for an exercise that pools and does nothing else. */
export function gridSeed(exercise: Exercise, asOf: Date): Trial | null {
  const { gives, layout } = opOf(exercise);
  const testCase = openCases(exercise, asOf).find((each) => isSmall(each, exercise));
  if (gives === null || testCase === undefined) return null;
  const { inputs, options } = testCase.call;
  const { shape, values } = at(inputs, 0);
  return { layout, shape, values: [...values], gives, options: poolOptions(options) };
}

function isSmall({ call }: TestCase, exercise: Exercise): boolean {
  const { shape, values } = at(call.inputs, 0);
  const { rows, columns } = planeOf(shape, opOf(exercise).layout);
  const sides = [rows, columns].flatMap((axis) => (axis === null ? [] : [at(shape, axis)]));
  return values.length <= MAX_VALUES && sides.every((side) => side <= MAX_SIDE) && values.every(Number.isFinite);
}
