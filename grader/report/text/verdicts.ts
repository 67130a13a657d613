import type { Rung } from "../../model/hint.ts";
import type { VerdictKind } from "../../model/verdict.ts";

/** What a verdict means to other programs: a wrong answer, no answer, nothing handed in, or a fault of ours. */
export type Outcome = "passed" | "failed" | "broke" | "missing" | "ours";

/** Everything shown of a verdict apart from words. */
export type VerdictLook = {
  /** The sign before it. */
  readonly figure: string;
  /** Its code in two columns of the terminal. */
  readonly code: string;
  readonly colour: "green" | "red" | "yellow" | "gray";
  readonly outcome: Outcome;
  /** Its code in programming contest judges. */
  readonly contestCode: string;
  /** The rung of the ladder from which it is shown in full; null: always. */
  readonly rung: Rung | null;
  /** Whether the function was run. */
  readonly ran: boolean;
};

const WRONG = { figure: "✗", colour: "red", outcome: "failed", contestCode: "WA", ran: true } as const;
const ENDED = { figure: "✗", colour: "red", outcome: "broke", rung: "fails", ran: true } as const;
const REFUSED = { figure: "✗", colour: "red", outcome: "broke", rung: null, ran: false } as const;

export const VERDICTS: Readonly<Record<VerdictKind, VerdictLook>> = {
  correct: {
    figure: "✓",
    code: "✓",
    colour: "green",
    outcome: "passed",
    contestCode: "AC",
    rung: null,
    ran: true,
  },
  "wrong-values": { ...WRONG, code: "WV", rung: "worked-window" },
  "wrong-shape": { ...WRONG, code: "WS", rung: "value" },
  "not-a-tensor": { ...WRONG, code: "NT", rung: "where" },
  "runtime-error": { ...ENDED, code: "RE", contestCode: "RTE" },
  "time-limit": { ...ENDED, code: "TL", contestCode: "TLE" },
  "memory-limit": { ...ENDED, code: "ML", contestCode: "MLE" },
  "output-limit": { ...ENDED, code: "OL", contestCode: "OLE" },
  "compile-error": { ...REFUSED, code: "CE", contestCode: "CE" },
  forbidden: { ...REFUSED, code: "FB", contestCode: "forbidden" },
  "judge-error": {
    figure: "?",
    code: "?",
    colour: "yellow",
    outcome: "ours",
    contestCode: "judge-error",
    rung: null,
    ran: false,
  },
  missing: {
    figure: "–",
    code: "–",
    colour: "gray",
    outcome: "missing",
    contestCode: "NO",
    rung: null,
    ran: false,
  },
};
