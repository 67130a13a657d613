import type { Exercise } from "../model/exercise.ts";
import type { Call } from "../model/program.ts";
import type { Shape } from "../model/tensor.ts";
import { at } from "../numeric/shape.ts";
import type { Box } from "../ops/op.ts";
import { opNamed } from "../ops/table.ts";
import type { WindowAxis } from "./page/student/data.ts";

/**
 * Every window of a call in short: along each axis of the input it depends on one axis of the output at most.
 * null where the op has no windows.
 */
export function windowAxes(exercise: Exercise, call: Call, outputShape: Shape): readonly WindowAxis[] | null {
  const { window } = opNamed(exercise.op);
  const shapes = call.inputs.map(({ shape }) => shape);
  const boxAt = (cell: readonly number[]) => window(cell, shapes, call.options ?? {}, exercise.layout);
  const origin = boxAt(outputShape.map(() => 0));
  if (origin === null) return null;
  const moved = outputShape.map((length, axis) =>
    Array.from({ length }, (_, i) => boxAt(outputShape.map((_, each) => (each === axis ? i : 0))) ?? origin),
  );
  return origin.start.map((_, axis) => windowAxis(moved, origin, axis));
}

function windowAxis(moved: readonly (readonly Box[])[], origin: Box, axis: number): WindowAxis {
  const spanOf = ({ start, shape }: Box) => [at(start, axis), at(shape, axis)] as const;
  const isMoved = (box: Box) =>
    at(box.start, axis) !== at(origin.start, axis) || at(box.shape, axis) !== at(origin.shape, axis);
  const along = moved.findIndex((boxes) => boxes.some(isMoved));
  return along < 0 ? { along: null, spans: [spanOf(origin)] } : { along, spans: at(moved, along).map(spanOf) };
}
