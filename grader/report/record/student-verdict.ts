import type { StudentSummary } from "../../model/summary.ts";
import type { VerdictKind } from "../../model/verdict.ts";

/** A student's verdict in an exercise; null if the summary has none. */
export function studentVerdict({ verdicts }: StudentSummary, exercise: string): VerdictKind | null {
  return Object.hasOwn(verdicts, exercise) ? (verdicts[exercise] ?? null) : null;
}
