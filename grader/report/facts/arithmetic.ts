import type { Window } from "../../model/verdict.ts";
import { sizeOf } from "../../numeric/shape.ts";
import { opNamed } from "../../ops/table.ts";
import { numberText } from "../text/numbers.ts";

const MOST_TERMS = 5;

/** How one cell comes from its window: `max(-4, -2.5, -3, -7) = -2.5`; at most five cells are written out. */
export function arithmetic(op: string, window: Window, expected: number): string {
  const terms = window.values.slice(0, MOST_TERMS).map(numberText);
  return `${opNamed(op).arithmetic(terms, sizeOf(window.shape))} = ${numberText(expected)}`;
}
