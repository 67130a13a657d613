import { ASKED_TIME_LIMITS, CASES_TIME_LIMITS, REPEATS_TIME_LIMITS } from "./limits.ts";

/** Time that calls share. */
export type Pot = {
  /** What is left of it, in milliseconds; below zero where the last call took more than there was. */
  leftMs(): number;
  spend(ms: number): void;
};

/** What all calls of one program may take: its cases, their repetitions, and what it is asked besides. */
export type Budget = { readonly cases: Pot; readonly repeats: Pot; readonly asked: Pot };

/** What calls are made for: cases that students may see, cases that they may not, and questions beyond the cases. */
export type Purpose = "open-cases" | "hidden-cases" | "questions";

export function openBudget(timeMs: number): Budget {
  return {
    cases: openPot(CASES_TIME_LIMITS * timeMs),
    repeats: openPot(REPEATS_TIME_LIMITS * timeMs),
    asked: openPot(ASKED_TIME_LIMITS * timeMs),
  };
}

/** What calls that are made for this take their time from. */
export function potFor(purpose: Purpose, { asked, cases }: Budget): Pot {
  return purpose === "questions" ? asked : cases;
}

function openPot(ms: number): Pot {
  let left = ms;
  return {
    leftMs: () => left,
    spend(used) {
      left -= used;
    },
  };
}
