import type { VerdictKind } from "../model/verdict.ts";

/** The sign in front of a verdict. */
export const MARKS: Readonly<Record<VerdictKind, string>> = {
  correct: "✓",
  "wrong-values": "✗",
  "wrong-shape": "✗",
  "not-a-tensor": "✗",
  "runtime-error": "✗",
  "time-limit": "✗",
  "memory-limit": "✗",
  "output-limit": "✗",
  "compile-error": "✗",
  forbidden: "✗",
  "judge-error": "?",
  missing: "–",
};

/** A verdict in two columns of the terminal. */
export const CODES: Readonly<Record<VerdictKind, string>> = {
  correct: "✓",
  "wrong-values": "WV",
  "wrong-shape": "WS",
  "not-a-tensor": "NT",
  "runtime-error": "RE",
  "time-limit": "TL",
  "memory-limit": "ML",
  "output-limit": "OL",
  "compile-error": "CE",
  forbidden: "FB",
  "judge-error": "?",
  missing: "–",
};
