import type { Exercise, TestCase } from "../../model/exercise.ts";
import type { Layout } from "../../model/layout.ts";
import type { Options } from "../../model/options.ts";
import type { Shape, Tensor } from "../../model/tensor.ts";
import { at } from "../../numeric/shape.ts";
import type { Op } from "../../ops/op.ts";
import { opOf } from "../../ops/op-of.ts";
import { poolOptions } from "../../ops/pool-options.ts";
import { toleranceFor } from "../../ops/tolerance-for.ts";
import { type AxisGeometry, geometryOf, type PoolOptions } from "../../pooling/geometry.ts";

/** The parts of a case that determine how much it can catch. */
export type Question = {
  readonly layout: Layout;
  readonly x: Tensor;
  readonly isPicture: boolean;
  /** Length of each of the layout's axes. */
  readonly lengths: Shape;
  readonly options: Options;
  /** Computed on first use. */
  readonly right: () => RightResult;
};

/** A correct result, and how far another result may be from it. */
type RightResult = {
  readonly expected: Tensor;
  readonly allowed: { readonly absolute: number; readonly relative: number };
};

export function questionOf(exercise: Exercise, { call, pictures }: TestCase): Question {
  const x = at(call.inputs, 0);
  const op = opOf(exercise);
  const lengths = takesLayout(op) ? x.shape : [...x.values];
  let known: RightResult | null = null;
  const right = () => {
    known ??= { expected: op.model(call), allowed: toleranceFor(exercise, call) };
    return known;
  };
  return { layout: op.layout, x, isPicture: at(pictures, 0) !== null, lengths, options: call.options, right };
}

/** Whether the op takes values in the layout; otherwise it takes their shape as a list. */
export function takesLayout(op: Pick<Op, "inputs">): boolean {
  return op.inputs[0]?.axes === null;
}

/** The lengths of the pooled axes. */
export function pooledLengths({ layout, lengths }: Question): Shape {
  return layout.pooled.map((axis) => at(lengths, axis));
}

/** The window geometry along each pooled axis; without options, one window covers everything. */
export function windowGeometry(question: Question, change: Partial<PoolOptions> = {}): readonly AxisGeometry[] {
  const whole = pooledLengths(question);
  const options = "poolSize" in question.options ? poolOptions(question.options) : oneWindow(whole);
  return geometryOf(whole, { ...options, ...change });
}

function oneWindow(lengths: Shape): PoolOptions {
  return { poolSize: lengths, strides: lengths, padding: "valid" };
}
