import { numberText } from "../text/numbers.ts";

/** The allowed distance from the expected value, as a number or a formula. */
export function limitText(limit: { readonly absolute: number; readonly relative: number }, expected: string): string {
  const absolute = numberText(Number(limit.absolute.toPrecision(3)));
  if (limit.relative === 0) return absolute;
  const share = `${numberText(limit.relative)} × |${expected}|`;
  return limit.absolute === 0 ? share : `${absolute} + ${share}`;
}
