import type { Call } from "../model/program.ts";
import type { Window } from "../model/verdict.ts";
import { at, sizeOf, stridesOf, unravel } from "../numeric/shape.ts";
import { type OpInLayout, opOf } from "./op-of.ts";

/** The input cells that one output cell is computed from, with their values; null if the op has no window. */
export function windowOf(cell: readonly number[], exercise: OpInLayout, call: Call): Window | null {
  const box = opOf(exercise).window(cell, call);
  if (box === null) return null;
  const input = at(call.inputs, 0);
  const strides = stridesOf(input.shape);
  const values = Array.from({ length: sizeOf(box.shape) }, (_, offset) => {
    const inside = unravel(offset, box.shape);
    return at(
      input.values,
      inside.reduce((sum, index, axis) => sum + (at(box.start, axis) + index) * at(strides, axis), 0),
    );
  });
  return { ...box, values };
}
