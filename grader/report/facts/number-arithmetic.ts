import { DIGITS, numberText } from "../text/numbers.ts";

/** The arithmetic of one of several different numbers; null if the result has no such numbers. */
export function numberArithmetic(
  numbers: readonly { readonly arithmetic: string }[] | null,
  [index = 0]: readonly number[],
  expected: number,
  digits: number = DIGITS,
): string | null {
  const number = numbers?.[index];
  return number === undefined ? null : `${number.arithmetic} = ${numberText(expected, digits)}`;
}
