import { DIGITS, numberText } from "../text/numbers.ts";

/** The maximum of a window: its arithmetic, and all its cells. */
type Maximum = { readonly text: string; readonly values: readonly number[] };

/** The arithmetic of one maximum minus another: `max(0, 1) - max(3, 1) = 1 - 3 = -2`. */
export function differenceArithmetic(
  from: Maximum,
  subtracted: Maximum,
  expected: number,
  digits: number = DIGITS,
): string {
  const largest = ({ values }: Maximum) => numberText(Math.max(...values), digits);
  return [
    `${from.text} - ${subtracted.text}`,
    `${largest(from)} - ${largest(subtracted)}`,
    numberText(expected, digits),
  ].join(" = ");
}
