import type { Verdict, VerdictKind } from "../model/verdict.ts";
import { wrongValues } from "../report/testing/sample.ts";

/** For tests: a verdict of each kind. */
export const MADE_VERDICTS: Readonly<Record<VerdictKind, Verdict>> = {
  correct: { kind: "correct" },
  "wrong-values": wrongValues,
  "wrong-shape": { kind: "wrong-shape", expected: [1, 2], actual: [2, 1] },
  "not-a-tensor": { kind: "not-a-tensor", flaw: { kind: "not-an-array", at: [], found: "undefined" } },
  "runtime-error": {
    kind: "runtime-error",
    error: { name: "TypeError", message: "Cannot read properties of undefined (reading '0')", line: 3, column: 5 },
  },
  "time-limit": { kind: "time-limit", limitMs: 1000 },
  "memory-limit": { kind: "memory-limit", limitMiB: 256 },
  "output-limit": { kind: "output-limit", limitBytes: 1000 },
  "compile-error": { kind: "compile-error", fault: { kind: "syntax", message: "unexpected", line: 1, column: 1 } },
  forbidden: { kind: "forbidden", what: { kind: "import", specifier: "fs" } },
  "judge-error": { kind: "judge-error", reason: "lost" },
  missing: { kind: "missing" },
};
