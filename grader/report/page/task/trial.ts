import type { Shape } from "../../../model/tensor.ts";
import { at, offsetOf, sizeOf, unravel } from "../../../numeric/shape.ts";
import { averageText, maximumText } from "../../../pooling/arithmetic-text.ts";
import { type AxisGeometry, geometryOf, windowSpan } from "../../../pooling/geometry.ts";
import { poolUnder } from "../../../pooling/pool-under.ts";
import type { Quirk, ReductionName } from "../../../pooling/quirk.ts";
import { numberText } from "../../text/numbers.ts";
import type { Trial } from "./data.ts";

type Result = { readonly shape: Shape; readonly values: readonly number[] };

/** The function that the right one is compared with, by what it should give. */
const WRONG: Readonly<Record<ReductionName, Quirk>> = {
  maximum: { start: "zero" },
  average: { rounding: { of: "average", to: "toward-zero", decimals: 0 } },
};

/** The result of the right function, and of one that is wrong in a well-known way; null if no window fits. */
export function resultsOf(trial: Trial): { readonly right: Result; readonly wrong: Result } | null {
  if (geometry(trial).some(({ outputLength }) => outputLength < 1)) return null;
  return { right: pooled(trial, {}), wrong: pooled(trial, WRONG[trial.gives]) };
}

/** The window of a cell of the result along each axis of the input: where it begins, and how long it is. */
export function windowOfCell(trial: Trial, cell: readonly number[]) {
  const along = geometry(trial);
  const spans = cell.map((index, axis) => {
    const pooledAs = trial.layout.pooled.indexOf(axis);
    return pooledAs < 0 ? { start: index, length: 1 } : wholeSpan(at(along, pooledAs), index);
  });
  return { start: spans.map(({ start }) => start), shape: spans.map(({ length }) => length) };
}

/** The arithmetic of a cell of the result: `max(1, 3, 2, 9) = 9`. */
export function workingOf(trial: Trial, cell: readonly number[], value: number): string {
  const along = geometry(trial);
  const spans = cell.map((index, axis) => {
    const pooledAs = trial.layout.pooled.indexOf(axis);
    return pooledAs < 0 ? { start: index, end: index + 1 } : windowSpan(at(along, pooledAs), index);
  });
  const lengths = spans.map(({ start, end }) => end - start);
  const terms = Array.from({ length: sizeOf(lengths) }, (_, i) => {
    const place = unravel(i, lengths).map((inside, axis) => inside + at(spans, axis).start);
    return numberText(at(trial.values, offsetOf(place, trial.shape)));
  });
  const text = { maximum: maximumText, average: averageText }[trial.gives];
  return `${text(terms, terms.length)} = ${numberText(value)}`;
}

/** How many cells of padding are before and after each pooled axis, as the windows reach. */
export function paddingOf(trial: Trial): readonly { readonly before: number; readonly after: number }[] {
  return geometry(trial).map(({ length, size, stride, before, outputLength }) => ({
    before,
    after: Math.max((outputLength - 1) * stride + size - before - length, 0),
  }));
}

/** Whether a cell of the input is in some window. */
export function isUsed(trial: Trial, cell: readonly number[]): boolean {
  return geometry(trial).every((axis, i) => {
    const index = at(cell, at(trial.layout.pooled, i)) + axis.before;
    const last = Math.min(Math.floor(index / axis.stride), axis.outputLength - 1);
    return last >= 0 && index - last * axis.stride < axis.size;
  });
}

function geometry({ layout, shape, options }: Trial): readonly AxisGeometry[] {
  return geometryOf(
    layout.pooled.map((axis) => at(shape, axis)),
    options,
  );
}

/** A window with its padding. */
function wholeSpan({ stride, before, size }: AxisGeometry, index: number) {
  return { start: index * stride - before, length: size };
}

function pooled({ layout, shape, values, gives, options }: Trial, quirk: Quirk): Result {
  const cells = poolUnder(quirk, gives, { shape, values: Float64Array.from(values) }, layout, options);
  if (cells === null) throw new Error("a function that reads only what is there crashed");
  return { shape: cells.shape, values: [...cells.values] };
}
