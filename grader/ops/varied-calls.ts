import type { Exercise } from "../model/exercise.ts";
import type { Options } from "../model/options.ts";
import type { Call } from "../model/program.ts";
import type { Shape, Tensor } from "../model/tensor.ts";
import { type Draw, drawsFrom } from "../numeric/draw.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import type { OptionField } from "./op.ts";
import { opOf } from "./op-of.ts";

/**
 * Small calls like the exercise's cases, the same at every run: inputs of every size, values of every sign, and options
 * of every kind, except that choices (`padding`) are limited to those in the cases.
 */
export function variedCalls(exercise: Exercise, count: number): readonly Call[] {
  return Array.from({ length: count }, (_, i) => variedCall(exercise, drawsFrom(i)));
}

function variedCall(exercise: Exercise, draw: Draw): Call {
  const op = opOf(exercise);
  for (;;) {
    const shape = variedShape(exercise, draw);
    const inputs = [op.inputs[0]?.axes === null ? tensorOf(exercise, shape, draw) : shapeAsInput(shape)];
    const call = { inputs, options: variedOptions(exercise, shape, draw) };
    if (op.misfit(call) === null) return call;
  }
}

const MAX_CHANNELS = 4;
const MAX_IMAGES = 3;

function variedShape(exercise: Exercise, draw: Draw): Shape {
  const { axes, pooled } = opOf(exercise).layout;
  const longest = axes.length > 3 ? 6 : 9;
  return axes.map((name, axis) => {
    if (pooled.includes(axis)) return draw.whole(1, longest);
    return draw.whole(1, name === "images" ? MAX_IMAGES : MAX_CHANNELS);
  });
}

/** Kinds of values that an input can have. */
const VALUES: readonly ((draw: Draw) => number)[] = [
  (draw) => draw.whole(-20, 20) / 4,
  (draw) => draw.whole(-2, 2),
  (draw) => draw.whole(-32, -1) / 4,
  (draw) => draw.whole(0, 9),
  (draw) => draw.whole(-4000, 4000) / 4,
  (draw) => draw.whole(-3, 0),
  (draw) => draw.whole(-20_000, 20_000) / 2 ** 13,
];

/** Below every number that a maximum may start from. */
const LOW_VALUES: typeof VALUES = [(draw) => draw.whole(-200_000, -100_000), (draw) => draw.whole(-64, -33) * 2 ** 48];

/** Other ops do without such numbers, which would spoil bitwise programs. */
const MAXIMA: readonly string[] = ["max-pool", "global-max-pool", "max-minus-avg", "shift-response"];

function tensorOf({ op }: Exercise, shape: Shape, draw: Draw): Tensor {
  const value = draw.oneOf(MAXIMA.includes(op) ? [...VALUES, ...LOW_VALUES] : VALUES);
  return { shape, values: Float32Array.from({ length: sizeOf(shape) }, () => value(draw)) };
}

/** The input of an op that takes only an image's shape. */
function shapeAsInput(shape: Shape): Tensor {
  return { shape: [shape.length], values: Float32Array.from(shape) };
}

function variedOptions(exercise: Exercise, shape: Shape, draw: Draw): Options {
  const { layout, options: fields } = opOf(exercise);
  const lengths = layout.pooled.map((axis) => at(shape, axis));
  const areAlike = draw.onceIn(4);
  const options: Record<string, Options[string]> = {};
  for (const field of fields) options[field.name] = optionOf(field);
  return options;

  function optionOf(field: OptionField): Options[string] {
    switch (field.kind) {
      case "choice":
        return draw.oneOf(choicesOf(exercise, field.name));
      case "shift":
        return lengths.map(() => draw.whole(-3, 3));
      case "per-axis": {
        const other = field.default === null ? undefined : options[field.default];
        return other !== undefined && draw.onceIn(5) ? other : perAxis(field.least);
      }
    }
  }

  function perAxis(least: number): readonly number[] {
    const forAll = draw.whole(least, LONGEST_STEP);
    return lengths.map((length) => (areAlike ? forAll : draw.whole(least, Math.min(LONGEST_STEP, length + 1))));
  }
}

/** The largest window and stride. */
const LONGEST_STEP = 5;

/** The choices made in the cases. */
function choicesOf({ cases }: Exercise, name: string): readonly string[] {
  return [...new Set(cases.map(({ call }) => call.options[name]).filter((value) => typeof value === "string"))];
}
