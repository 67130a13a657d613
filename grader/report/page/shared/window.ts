import type { Shape } from "../../../model/tensor.ts";
import { at, offsetOf, sizeOf, unravel } from "../../../numeric/shape.ts";
import { DIGITS, MAX_TERMS, numberText } from "../../text/numbers.ts";

/** A tensor whose numbers are written out. */
export type Written = { readonly shape: Shape; readonly values: readonly number[] };

/** A box of cells. */
export type Box = { readonly start: readonly number[]; readonly shape: Shape };

/**
 * The positions of windows along one axis of the input: `runs` are ordered by the index of the cell along an axis of
 * the output.
 */
export type WindowAxis = {
  /** Null: every window has the same position there. */
  readonly along: number | null;
  readonly runs: readonly WindowRun[];
};

/** `count` windows of one length, each `step` cells after the one before. */
export type WindowRun = readonly [count: number, start: number, length: number, step: number];

/** The window of a cell of the output, with its padding. */
export function windowAt(cell: readonly number[], axes: readonly WindowAxis[]): Box {
  const spans = axes.map(({ along, runs }) => spanAt(along === null ? 0 : at(cell, along), runs));
  return { start: spans.map(({ start }) => start), shape: spans.map(({ length }) => length) };
}

function spanAt(index: number, [run, ...others]: readonly WindowRun[]): { start: number; length: number } {
  if (run === undefined) throw new RangeError(`no window ${index}`);
  const [count, start, length, step] = run;
  return index < count ? { start: start + index * step, length } : spanAt(index - count, others);
}

/** What of a window lies inside the input: the cells that the output is computed from. */
export function inside({ start, shape }: Box, input: Shape): Box {
  const first = start.map((index) => Math.max(index, 0));
  const length = (axis: number) => Math.min(at(start, axis) + at(shape, axis), at(input, axis)) - at(first, axis);
  return { start: first, shape: shape.map((_, axis) => length(axis)) };
}

/** How many cells lie outside the input along an axis, before and after it. */
export type Margin = readonly [before: number, after: number];

/** The padding that windows reach into, along each axis of an input. */
export function marginsOf(axes: readonly WindowAxis[], shape: Shape): readonly Margin[] {
  return axes.map(({ runs }, axis) => [
    Math.max(0, ...runs.map(([, start]) => -start)),
    Math.max(0, ...runs.map(([count, start, length, step]) => start + (count - 1) * step + length - at(shape, axis))),
  ]);
}

/** The values of a box inside a tensor. */
export function valuesIn({ start, shape }: Box, tensor: Written): readonly number[] {
  return Array.from({ length: sizeOf(shape) }, (_, i) => {
    const cell = unravel(i, shape).map((index, axis) => at(start, axis) + index);
    return at(tensor.values, offsetOf(cell, tensor.shape));
  });
}

/**
 * A window's arithmetic: from `max({, })`, where the cells stand with `, ` between them, `max(3, 1)`; `{n}` is their
 * number.
 */
export function arithmeticOf(
  [one = "", more = one]: readonly string[],
  box: Box,
  input: Written,
  digits: number = DIGITS,
): string {
  const count = sizeOf(box.shape);
  const terms = valuesIn(box, input)
    .slice(0, MAX_TERMS)
    .map((value) => numberText(value, digits));
  const written = count > terms.length ? [...terms, "…"] : terms;
  return (count === 1 ? one : more).replace(/\{(n|[^{}]*)\}/g, (_, between: string) =>
    between === "n" ? String(count) : written.join(between),
  );
}
