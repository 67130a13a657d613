import type { Tensor } from "../../model/tensor.ts";
import { at, sizeOf, stridesOf, unravel } from "../../numeric/shape.ts";
import { windowSpan } from "../../pooling/geometry.ts";
import { type Question, windowGeometry } from "./question.ts";

/**
 * Whether some window's values are of a kind. If there are too many windows to check quickly, one is assumed to be, so
 * that there are no false warnings.
 */
export function hasWindow(question: Question, isOfKind: (values: readonly number[]) => boolean): boolean {
  let left = MAX_CELLS;
  for (const spans of windows(question)) {
    left -= sizeOf(spans.map(lengthOf));
    if (left < 0 || isOfKind(valuesIn(question.x, spans))) return true;
  }
  return false;
}

const MAX_CELLS = 2 ** 20;

/** The cells of a window along one axis: from `start`, before `end`. */
type Span = { readonly start: number; readonly end: number };

/** Every window, as its span along each axis. */
function* windows(question: Question): Generator<readonly Span[]> {
  const { pooled } = question.layout;
  const geometry = windowGeometry(question);
  const shape = question.x.shape.map((length, axis) => geometry[pooled.indexOf(axis)]?.outputLength ?? length);
  for (let offset = 0; offset < sizeOf(shape); offset++) {
    yield unravel(offset, shape).map((index, axis) => {
      const i = pooled.indexOf(axis);
      return i < 0 ? { start: index, end: index + 1 } : windowSpan(at(geometry, i), index);
    });
  }
}

function valuesIn({ shape, values }: Tensor, spans: readonly Span[]): readonly number[] {
  const strides = stridesOf(shape);
  const box = spans.map(lengthOf);
  return Array.from({ length: sizeOf(box) }, (_, i) => {
    const inside = unravel(i, box);
    const offset = spans.reduce((sum, { start }, axis) => sum + (start + at(inside, axis)) * at(strides, axis), 0);
    return at(values, offset);
  });
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
