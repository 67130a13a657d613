import type { TestCase } from "../model/exercise.ts";
import { VERDICT_KINDS, type Verdict, type VerdictKind } from "../model/verdict.ts";

/** Points for a case: all or none. */
export function award(verdict: Verdict, testCase: TestCase): number {
  return verdict.kind === "correct" ? testCase.points : 0;
}

/** The verdict of several cases: the worst of their kinds. A submission of which nothing was tested never passes. */
export function overall(kinds: readonly VerdictKind[]): VerdictKind {
  if (kinds.length === 0) return "judge-error";
  return kinds.reduce((worst, kind) => (VERDICT_KINDS.indexOf(kind) > VERDICT_KINDS.indexOf(worst) ? kind : worst));
}
