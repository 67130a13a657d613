import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import { roundedToFloat32 } from "../numeric/float32.ts";
import { at } from "../numeric/shape.ts";
import type { Quirk } from "../pooling/quirk.ts";
import { LAYOUTS } from "./layout.ts";
import { opNamed } from "./table.ts";

/** An op and its layout, as an exercise names them. */
export type OpInLayout = Pick<Exercise, "op" | "layout">;

/** An exercise's op, applied to a call in the exercise's layout. */
export function opOf({ op, layout }: OpInLayout) {
  const row = opNamed(op);
  return {
    inputs: row.inputs,
    options: row.options,
    layout: LAYOUTS[layout],
    arithmetic: row.arithmetic,
    gives: row.gives ?? null,
    /** A call's inputs, each with its name. */
    namedInputs: ({ inputs }: Call) => inputs.map((tensor, i) => ({ name: at(row.inputs, i).name, tensor })),
    misfit: ({ inputs, options }: Call) => row.misfit(inputs, options, layout),
    model: ({ inputs, options }: Call) => row.model(inputs, options, layout),
    /** The call's result in float32, rounded where tfjs rounds; `model` is the float64 model's. */
    float32: ({ inputs, options }: Call, model: Tensor) =>
      row.float32?.(inputs, options, layout) ?? roundedToFloat32(model),
    predict: (quirk: Quirk, { inputs, options }: Call) => row.predict(quirk, inputs, options, layout),
    shifted: ({ inputs, options }: Call) => row.shifted?.(inputs, options, layout) ?? null,
    numbers: ({ inputs, options }: Call) => row.numbers?.(inputs, options) ?? null,
    tolerance: ({ inputs, options }: Call) => row.tolerance(inputs, options, layout),
    window: (cell: readonly number[], { inputs, options }: Call) => row.window(cell, shapesOf(inputs), options, layout),
    /** The window with its padding. */
    padded: (cell: readonly number[], { inputs, options }: Call) =>
      (row.padded ?? row.window)(cell, shapesOf(inputs), options, layout),
  };
}

function shapesOf(inputs: readonly Tensor[]): readonly Shape[] {
  return inputs.map(({ shape }) => shape);
}
