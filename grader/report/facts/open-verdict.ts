import type { CaseReport, WithheldCaseReport } from "../../model/report.ts";
import type { Verdict, WithheldVerdict, WrongValues } from "../../model/verdict.ts";

/** A verdict, as far as it takes to say what happened. */
export type OpenVerdict =
  | Exclude<Verdict, WrongValues>
  | (Pick<WrongValues, "kind" | "wrong" | "of"> & { readonly isNotNumber?: true });

/** What happened in a case that may be seen, as far as it may be told. */
export function openVerdictOf(report: CaseReport | WithheldCaseReport): OpenVerdict | null {
  return "withheld" in report ? openPartOf(report.verdict) : wholeVerdict(report.verdict);
}

/** What happened, by a verdict of which nothing is withheld. */
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
