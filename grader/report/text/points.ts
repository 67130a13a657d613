import type { Verdict } from "../../model/verdict.ts";

/** What a case earned: `2/3`, or `?/3` where that is not known. */
export function pointsText(report: {
  readonly points: number;
  readonly maxPoints: number;
  readonly verdict: Pick<Verdict, "kind">;
}): string {
  return `${report.verdict.kind === "judge-error" ? "?" : report.points}/${report.maxPoints}`;
}
