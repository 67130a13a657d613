import type { LatePolicy } from "../model/mark.ts";
import type { Lateness } from "./lateness.ts";

/** The points that lateness takes off: whole, rounded to the nearest, a half in the student's favour. */
export function penaltyFor(
  { units, isTooLate }: Lateness,
  { penalty, of, most }: Pick<LatePolicy, "penalty" | "of" | "most">,
  earned: number,
  maxScore: number,
): number {
  if (isTooLate) return earned;
  const percent = Math.min(units * penalty, most);
  const points = ((of === "earned" ? earned : maxScore) * percent) / 100;
  return Math.min(earned, Math.max(0, Math.ceil(Number((points - 0.5).toFixed(9)))));
}
