import type { Exercise } from "../../model/exercise.ts";
import type { Call } from "../../model/program.ts";
import type { Shape } from "../../model/tensor.ts";
import { at } from "../../numeric/shape.ts";
import type { Box } from "../../ops/op.ts";
import { opOf } from "../../ops/op-of.ts";
import type { WindowAxis, WindowRun } from "../page/shared/window.ts";

/**
 * All windows of a call with their padding, in compact form: along each axis of the input, they depend on at most one
 * axis of the output. Null if the op has no windows.
 */
export function windowAxes(exercise: Exercise, call: Call, outputShape: Shape): readonly WindowAxis[] | null {
  const { padded } = opOf(exercise);
  const boxAt = (cell: readonly number[]) => padded(cell, call);
  const origin = boxAt(outputShape.map(() => 0));
  if (origin === null) return null;
  const moved = outputShape.map((length, axis) =>
    Array.from({ length }, (_, i) => boxAt(outputShape.map((_, each) => (each === axis ? i : 0))) ?? origin),
  );
  return origin.start.map((_, axis) => windowAxis(moved, origin, axis));
}

function windowAxis(moved: readonly (readonly Box[])[], origin: Box, axis: number): WindowAxis {
  const spanOf = ({ start, shape }: Box): Span => ({ start: at(start, axis), length: at(shape, axis) });
  const isMoved = (box: Box) =>
    at(box.start, axis) !== at(origin.start, axis) || at(box.shape, axis) !== at(origin.shape, axis);
  const along = moved.findIndex((boxes) => boxes.some(isMoved));
  return along < 0
    ? { along: null, runs: runsOf([spanOf(origin)]) }
    : { along, runs: runsOf(at(moved, along).map(spanOf)) };
}

type Span = { readonly start: number; readonly length: number };

/** Groups spans of one length at even steps. */
function runsOf(spans: readonly Span[]): readonly WindowRun[] {
  const runs: WindowRun[] = [];
  for (const { start, length } of spans) {
    const last = runs.pop();
    if (last === undefined) runs.push([1, start, length, 0]);
    else runs.push(...extend(last, { start, length }));
  }
  return runs;
}

/** The run extended by the span, or the span in its own run. */
function extend(run: WindowRun, { start, length }: Span): readonly WindowRun[] {
  const [count, first, runLength, step] = run;
  const next = count === 1 ? start - first : step;
  const fits = length === runLength && start === first + count * next;
  return fits ? [[count + 1, first, length, next]] : [run, [1, start, length, 0]];
}
