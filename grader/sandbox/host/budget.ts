import { ASKED_TIME_LIMITS, CASES_TIME_LIMITS, REPEATS_TIME_LIMITS } from "./limits.ts";

/** Time that calls share. */
export type Pot = {
  /** What is left of it, in milliseconds; negative if the last call took more than was left. */
  leftMs(): number;
  spend(ms: number): void;
};

/**
 * The time that all calls of one program may take: its cases, their repetitions, and the questions beyond the cases.
 */
export type Budget = { readonly cases: Pot; readonly repeats: Pot; readonly asked: Pot };

/** The purpose of a call: a case that students may see, one that they may not, or a question beyond the cases. */
export type Purpose = "open-cases" | "hidden-cases" | "questions";

export function openBudget(timeMs: number): Budget {
  return {
    cases: openPot(CASES_TIME_LIMITS * timeMs),
    repeats: openPot(REPEATS_TIME_LIMITS * timeMs),
    asked: openPot(ASKED_TIME_LIMITS * timeMs),
  };
}

/** The pot that calls for this purpose take their time from. */
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
