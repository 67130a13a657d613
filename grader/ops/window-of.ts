import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Window } from "../model/verdict.ts";
import { at, sizeOf, stridesOf, unravel } from "../numeric/shape.ts";
import { opNamed } from "./table.ts";

/** The input cells that one output cell is computed from, with their values; null where the op has no window. */
export function windowOf(cell: readonly number[], exercise: Exercise, testCase: TestCase): Window | null {
  const shapes = testCase.inputs.map(({ tensor }) => tensor.shape);
  const box = opNamed(exercise.op).window(cell, shapes, testCase.options, exercise.layout);
  if (box === null) return null;
  const { tensor } = at(testCase.inputs, 0);
  const strides = stridesOf(tensor.shape);
  const values = Array.from({ length: sizeOf(box.shape) }, (_, offset) => {
    const inside = unravel(offset, box.shape);
    return at(
      tensor.values,
      inside.reduce((sum, index, axis) => sum + (at(box.start, axis) + index) * at(strides, axis), 0),
    );
  });
  return { ...box, values };
}
