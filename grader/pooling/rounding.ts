import type { Rounding } from "./quirk.ts";

/** A whole number near `value`; halves go up, as in `Math.round`, or away from zero, as in `toFixed`. */
export function rounded(value: number, to: Rounding): number {
  switch (to) {
    case "half-up":
      return Math.round(value);
    case "half-away":
      return Math.sign(value) * Math.round(Math.abs(value));
    case "toward-zero":
      return Math.trunc(value);
    case "down":
      return Math.floor(value);
  }
}
