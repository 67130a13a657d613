import type { Program } from "../../model/program.ts";
import type { Run } from "../../model/run.ts";
import { type Budget, type Purpose, potFor } from "./budget.ts";
import type { Held } from "./held-program.ts";
import { ENDINGS_PER_PROGRAM } from "./limits.ts";
import { CLOSED, type Live } from "./ready-worker.ts";
import type { Called } from "./run-call.ts";

/** How the calls of one program ended, and what that implies for the remaining calls. */
export type Endings = {
  /** The run of a call that is not made at all; null if the call is to be made. */
  refusal(purpose: Purpose): Run | null;
  /** Records how a call ended, and returns its run. */
  note(called: Called, held: Held, purpose: Purpose): Run;
  /** Gives every further case this run, without trying it. */
  speakForAll(run: Run): void;
};

export function openEndings(live: Live, { limits: { timeMs } }: Program, budget: Budget): Endings {
  let forAll: Run | null = null;
  let endings = 0;
  let mayBeAsked = true; // hidden cases do not affect this: their consequences show in nothing but their verdicts

  return {
    refusal(purpose) {
      const hasTime = potFor(purpose, budget).leftMs() > 0;
      if (live() === null) return CLOSED;
      if (purpose === "questions") return mayBeAsked && hasTime ? null : NOT_ASKED;
      if (forAll !== null) return forAll;
      return hasTime ? null : { kind: "timed-out", limitMs: timeMs, ...NO_TIME_LEFT };
    },
    note({ ending, run }, { isLoaded }, purpose) {
      if (ending === "answered") return run;
      if (live() === null) return CLOSED;
      if (ending === "ended-in-repeat") return run;
      if (purpose !== "hidden-cases") mayBeAsked = false;
      if (purpose === "questions") return NOT_ASKED;
      endings++;
      // What ends the process while the module loads, with the clock fixed and chance seeded, does so every time.
      if (!isLoaded) forAll = run;
      else if (endings === ENDINGS_PER_PROGRAM) forAll = "printed" in run ? { ...run, ...NO_TIME_LEFT } : run;
      return run;
    },
    speakForAll(run) {
      forAll ??= run;
    },
  };
}

/** A case that was not run because the program had used up its time. */
const NO_TIME_LEFT = { printed: { text: "", cut: false }, notRun: true } as const;

export const NOT_ASKED: Run = { kind: "lost", reason: "it was not asked" };
