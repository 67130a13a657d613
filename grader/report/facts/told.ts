import type { CaseReport, WithheldCaseReport } from "../../model/report.ts";
import type { Verdict, WithheldVerdict, WrongValues } from "../../model/verdict.ts";

/** A verdict, as far as it takes to say what happened. */
export type Told =
  | Exclude<Verdict, WrongValues>
  | (Pick<WrongValues, "kind" | "wrong" | "of"> & { readonly isNotNumber?: true });

/** What happened in a case that may be seen, as far as it may be told. */
export function toldOf(report: CaseReport | WithheldCaseReport): Told | null {
  return "withheld" in report ? toldUntil(report.verdict) : toldWhole(report.verdict);
}

/** What happened, by a verdict of which nothing is withheld. */
export function toldWhole(verdict: Verdict): Told {
  if (verdict.kind !== "wrong-values") return verdict;
  const { kind, wrong, of, first } = verdict;
  return { kind, wrong, of, ...(Number.isNaN(first.actual) ? { isNotNumber: true } : {}) };
}

function toldUntil(verdict: WithheldVerdict): Told | null {
  if (verdict.kind !== "wrong-values") return null;
  const { kind, wrong, of } = verdict;
  return wrong === undefined || of === undefined ? null : { kind, wrong, of };
}
