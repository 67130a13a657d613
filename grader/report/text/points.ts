import type { VerdictKind } from "../../model/verdict.ts";

/** The points of a case: `2/3`, or `?/3` if they are not known. */
export function pointsText({
  points,
  maxPoints,
  verdict,
}: {
  readonly points: number;
  readonly maxPoints: number;
  readonly verdict: VerdictKind;
}): string {
  return `${verdict === "judge-error" ? "?" : points}/${maxPoints}`;
}
