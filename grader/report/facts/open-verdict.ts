import type { CaseReport, WithheldCaseReport } from "../../model/report.ts";
import type { Verdict, WithheldVerdict, WrongValues } from "../../model/verdict.ts";

/** A verdict, with the details needed to say what happened. */
export type OpenVerdict =
  | Exclude<Verdict, WrongValues>
  | (Pick<WrongValues, "kind" | "wrong" | "of"> & { readonly isNotNumber?: true });

/** What happened in a visible case, as far as it may be shown. */
export function openVerdictOf(report: CaseReport | WithheldCaseReport): OpenVerdict | null {
  return "withheld" in report ? openPartOf(report.verdict) : wholeVerdict(report.verdict);
}

/** What happened, for a verdict with nothing withheld. */
export function wholeVerdict(verdict: Verdict): OpenVerdict {
  if (verdict.kind !== "wrong-values") return verdict;
  const { kind, wrong, of, first } = verdict;
  return { kind, wrong, of, ...(Number.isNaN(first.actual) ? { isNotNumber: true } : {}) };
}

function openPartOf(verdict: WithheldVerdict): OpenVerdict | null {
  if (verdict.kind !== "wrong-values") return null;
  const { kind, wrong, of } = verdict;
  return wrong === undefined || of === undefined ? null : { kind, wrong, of };
}
