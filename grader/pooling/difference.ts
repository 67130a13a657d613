import { type Cells, differenceOf, mapValues } from "./cells.ts";
import type { Quirk } from "./quirk.ts";
import { roundedBy } from "./rounding.ts";

/** One result minus another, or the reverse, rounded as the quirk says. */
export function differenceUnder({ subtraction, rounding }: Quirk, a: Cells | null, b: Cells | null): Cells | null {
  const cells = subtraction === "backwards" ? differenceOf(b, a) : differenceOf(a, b);
  if (cells === null || rounding?.of !== "result") return cells;
  return { ...cells, ...mapValues(cells, (value) => roundedBy(value, rounding)) };
}
