import type { CaseReport, ExerciseReport, WithheldCaseReport } from "../../model/report.ts";
import type { VerdictKind } from "../../model/verdict.ts";

type AnyCase = ExerciseReport["cases"][number];

/** A case to be told, and the later ones that came to the very same. */
export type Alike = { readonly first: AnyCase; readonly others: readonly AnyCase[] };

/** Cases in order, those that ended in one and the same way together: what stopped them has nothing to do with the case. */
export function alike(cases: readonly AnyCase[]): readonly Alike[] {
  return [...Map.groupBy(cases, keyOf).values()].map(([first, ...others]) => ({ first: first as AnyCase, others }));
}

const SAME_WHATEVER_THE_CASE: ReadonlySet<VerdictKind> = new Set([
  "runtime-error",
  "time-limit",
  "memory-limit",
  "output-limit",
  "not-a-tensor",
]);

function keyOf(each: AnyCase): string {
  if ("hidden" in each || "withheld" in each || !SAME_WHATEVER_THE_CASE.has(each.verdict.kind)) return each.case;
  return JSON.stringify([each.verdict, printedBy(each)]);
}

/** What a case printed tells it from others, unless it is the same. */
function printedBy({ printed, mutatedInput }: CaseReport | WithheldCaseReport): unknown {
  return [printed ?? null, mutatedInput ?? null];
}
