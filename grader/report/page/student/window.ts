import type { Shape } from "../../../model/tensor.ts";
import { at, offsetOf, sizeOf, unravel } from "../../../numeric/shape.ts";
import { DIGITS, numberText } from "../../text/numbers.ts";
import type { WindowAxis, WindowRun } from "./data.ts";

/** The cells of the input that one cell of the output is computed from. */
export type Box = { readonly start: readonly number[]; readonly shape: Shape };

export function windowAt(cell: readonly number[], axes: readonly WindowAxis[]): Box {
  const spans = axes.map(({ along, runs }) => spanAt(along === null ? 0 : at(cell, along), runs));
  return { start: spans.map(({ start }) => start), shape: spans.map(({ length }) => length) };
}

function spanAt(index: number, [run, ...others]: readonly WindowRun[]): { start: number; length: number } {
  if (run === undefined) throw new RangeError(`no window ${index}`);
  const [count, start, length, step] = run;
  return index < count ? { start: start + index * step, length } : spanAt(index - count, others);
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

/** A window's arithmetic from its templates, `max({0}, {1})` for two cells and so on: `max(3, 1)`. */
export function arithmeticOf(
  texts: readonly string[],
  box: Box,
  input: { readonly shape: Shape; readonly values: readonly number[] },
  digits: number = DIGITS,
): string {
  const count = sizeOf(box.shape);
  const text = at(texts, Math.min(count, texts.length) - 1);
  const termAt = (i: number) => {
    const cell = unravel(i, box.shape).map((index, axis) => at(box.start, axis) + index);
    return numberText(at(input.values, offsetOf(cell, input.shape)), digits);
  };
  return text.replace(/\{(\d|n)\}/g, (_, which: string) => (which === "n" ? String(count) : termAt(Number(which))));
}
