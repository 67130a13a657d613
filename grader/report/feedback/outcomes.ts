import type { ExerciseReport } from "../../model/report.ts";
import { VERDICT_KINDS, type VerdictKind } from "../../model/verdict.ts";
import type { Words } from "../locales/words.ts";
import { VERDICTS } from "../text/verdicts.ts";

/** How many cases had which outcome, from best to worst; null if there is one, all are correct, or none ran. */
export function outcomesText(cases: readonly Outcome[], words: Words): string | null {
  const counts = VERDICT_KINDS.flatMap((kind) => {
    const count = cases.filter((each) => kindOf(each) === kind).length;
    return count === 0 ? [] : [[kind, count] as const];
  });
  const isSaidAlready = counts.every(([kind]) => kind === "correct") || counts.every(([kind]) => !VERDICTS[kind].ran);
  return cases.length < 2 || isSaidAlready ? null : words.outcomes(counts, cases.length);
}

/** A case of a report, or of a page's data. */
type Outcome = ExerciseReport["cases"][number] | { readonly verdict: VerdictKind };

function kindOf({ verdict }: Outcome): VerdictKind {
  return typeof verdict === "string" ? verdict : verdict.kind;
}
