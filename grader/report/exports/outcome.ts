import type { VerdictKind } from "../../model/verdict.ts";

/** What a verdict is to other programs: a wrong answer, no answer, nothing handed in, or a fault of ours. */
export type Outcome = "passed" | "failed" | "broke" | "missing" | "ours";

/** Verdicts of programs that did not run. */
export const NOT_RUN: ReadonlySet<VerdictKind> = new Set<VerdictKind>([
  "compile-error",
  "forbidden",
  "judge-error",
  "missing",
]);

/** Every verdict's outcome, and its code among judges of programming contests. */
export const OUTCOMES: Readonly<Record<VerdictKind, { readonly outcome: Outcome; readonly code: string }>> = {
  correct: { outcome: "passed", code: "AC" },
  "wrong-values": { outcome: "failed", code: "WA" },
  "wrong-shape": { outcome: "failed", code: "WA" },
  "not-a-tensor": { outcome: "failed", code: "WA" },
  "runtime-error": { outcome: "broke", code: "RTE" },
  "time-limit": { outcome: "broke", code: "TLE" },
  "memory-limit": { outcome: "broke", code: "MLE" },
  "output-limit": { outcome: "broke", code: "OLE" },
  "compile-error": { outcome: "broke", code: "CE" },
  forbidden: { outcome: "broke", code: "forbidden" },
  "judge-error": { outcome: "ours", code: "judge-error" },
  missing: { outcome: "missing", code: "NO" },
};
