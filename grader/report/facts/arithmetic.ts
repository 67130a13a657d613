import type { Window } from "../../model/verdict.ts";
import { sizeOf } from "../../numeric/shape.ts";
import { opNamed } from "../../ops/table.ts";
import { DIGITS, MAX_TERMS, numberText } from "../text/numbers.ts";
import { differenceArithmetic } from "./difference-arithmetic.ts";

/**
 * The arithmetic of one cell's window: `max(-4, -2.5, -3, -7) = -2.5`; of an op with a shift, of both windows, or null if
 * the shifted one is unknown.
 */
export function arithmetic(
  op: string,
  window: Window,
  expected: number,
  digits: number = DIGITS,
  shifted: Window | null = null,
): string | null {
  const text = textOf(op, window, digits);
  if (opNamed(op).shifted === undefined) return `${text} = ${numberText(expected, digits)}`;
  if (shifted === null) return null;
  const from = { text: textOf(op, shifted, digits), values: shifted.values };
  return differenceArithmetic(from, { text, values: window.values }, expected, digits);
}

function textOf(op: string, { values, shape }: Window, digits: number): string {
  const terms = values.slice(0, MAX_TERMS).map((value) => numberText(value, digits));
  return opNamed(op).arithmetic(terms, sizeOf(shape));
}
