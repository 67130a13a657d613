import type { VerdictKind } from "../../model/verdict.ts";

/** What a case earned: `2/3`, or `?/3` where that is not known. */
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
