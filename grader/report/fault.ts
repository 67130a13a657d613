import type { ExerciseReport } from "../model/report.ts";
import type { Verdict } from "../model/verdict.ts";

/** Why nothing of a submission ran; null where some of it did, or where only hidden cases know. */
export function commonFault(cases: ExerciseReport["cases"]): Verdict | null {
  if (cases.some(({ verdict }) => ran(verdict))) return null;
  const seen = cases.find((each) => !("hidden" in each || "withheld" in each));
  return seen === undefined || "hidden" in seen || "withheld" in seen ? null : seen.verdict;
}

function ran({ kind }: Pick<Verdict, "kind">): boolean {
  return kind !== "compile-error" && kind !== "forbidden" && kind !== "missing";
}
