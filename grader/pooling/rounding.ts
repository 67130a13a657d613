import type { Quirk, Rounding } from "./quirk.ts";

/** The value rounded to a whole number, or to a number of decimals the way programs write it. */
export function roundedBy(value: number, { to, decimals }: NonNullable<Quirk["rounding"]>): number {
  if (decimals === undefined) return toWhole(value, to);
  return to === "half-away" ? Number(value.toFixed(decimals)) : toWhole(value * 10 ** decimals, to) / 10 ** decimals;
}

/** A whole number near `value`; halves go up (`Math.round`), away from zero (`toFixed`), or to the even one. */
function toWhole(value: number, to: Rounding): number {
  switch (to) {
    case "half-up":
      return Math.round(value);
    case "half-away":
      return Math.sign(value) * Math.round(Math.abs(value));
    case "half-even":
      return Math.abs(value % 1) === 0.5 ? 2 * Math.round(value / 2) : Math.round(value);
    case "toward-zero":
      return Math.trunc(value);
    case "down":
      return Math.floor(value);
  }
}
