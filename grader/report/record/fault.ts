import type { ExerciseReport } from "../../model/report.ts";
import type { Verdict } from "../../model/verdict.ts";

type Told = Pick<ExerciseReport, "cases" | "fault">;

/** Why nothing of a submission ran; null if some of it did, or if only hidden cases show it. */
export function commonFault({ cases, fault }: Told): Verdict | null {
  if (fault !== undefined) return fault;
  if (cases.some(({ verdict }) => ran(verdict))) return null;
  const seen = cases.find((each) => !("hidden" in each || "withheld" in each));
  return seen === undefined || "hidden" in seen || "withheld" in seen ? null : seen.verdict;
}

/** The same, if it is due to the file alone and no input can have caused it: hidden cases may show it too. */
export function faultOfFile(report: Told): Verdict | null {
  const fault = commonFault(report);
  if (fault?.kind === "compile-error") return fault.fault.kind === "not-a-function" ? null : fault;
  return fault?.kind === "forbidden" && fault.what.kind === "not-a-regular-file" ? fault : null;
}

function ran({ kind }: Pick<Verdict, "kind">): boolean {
  return kind !== "compile-error" && kind !== "forbidden" && kind !== "missing";
}
