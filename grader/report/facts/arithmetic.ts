import type { Window } from "../../model/verdict.ts";
import { sizeOf } from "../../numeric/shape.ts";
import { opNamed } from "../../ops/table.ts";
import { DIGITS, MAX_TERMS, numberText } from "../text/numbers.ts";

/** The arithmetic of one cell's window: `max(-4, -2.5, -3, -7) = -2.5`. */
export function arithmetic(op: string, window: Window, expected: number, digits: number = DIGITS): string {
  const terms = window.values.slice(0, MAX_TERMS).map((value) => numberText(value, digits));
  return `${opNamed(op).arithmetic(terms, sizeOf(window.shape))} = ${numberText(expected, digits)}`;
}
