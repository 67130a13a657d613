import type { ExerciseReport } from "../../model/report.ts";
import type { Verdict } from "../../model/verdict.ts";

type Told = Pick<ExerciseReport, "cases" | "fault">;

/** Why nothing of a submission ran; null where some of it did, or where only hidden cases know. */
export function commonFault({ cases, fault }: Told): Verdict | null {
  if (fault !== undefined) return fault;
  if (cases.some(({ verdict }) => ran(verdict))) return null;
  const seen = cases.find((each) => !("hidden" in each || "withheld" in each));
  return seen === undefined || "hidden" in seen || "withheld" in seen ? null : seen.verdict;
}

/** The same where it lies in the file alone, so that no input can have to do with it: hidden cases may tell it too. */
export function faultOfFile(report: Told): Verdict | null {
  const fault = commonFault(report);
  if (fault?.kind === "compile-error") return fault.fault.kind === "not-a-function" ? null : fault;
  return fault?.kind === "forbidden" && fault.what.kind === "not-a-regular-file" ? fault : null;
}

function ran({ kind }: Pick<Verdict, "kind">): boolean {
  return kind !== "compile-error" && kind !== "forbidden" && kind !== "missing";
}
