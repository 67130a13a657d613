import type { Call, Program } from "../../model/program.ts";
import type { Run } from "../../model/run.ts";
import { type Budget, openBudget, type Pot } from "./budget.ts";
import { inBatches, isSmall } from "./calls.ts";
import type { Compile } from "./compiler.ts";
import { type Held, holdProgram } from "./held-program.ts";
import { ENDINGS_PER_PROGRAM } from "./limits.ts";
import { CLOSED, type Live } from "./ready-worker.ts";
import type { Room } from "./room.ts";
import { type Called, runCall } from "./run-call.ts";

/** What calls are made for: cases that students may see, cases that they may not, and questions beyond the cases. */
export type Purpose = "open-cases" | "hidden-cases" | "questions";

/** Calls that are made together. */
export type Round = {
  readonly calls: readonly Call[];
  readonly room: Room;
  /** Whether small calls are made twice, to see whether it is the same. */
  readonly isTwice: boolean;
  readonly purpose: Purpose;
};

/** Makes rounds of calls of one program; one Run per call, in order. */
export type RunRound = (round: Round) => Promise<readonly Run[]>;

/**
 * Opens a program for rounds of calls. A call that ends its process costs that call alone: the program is opened again
 * in the next process. What speaks for every call, such as a fault of the source, is not tried again for each. Whatever
 * asks, there is one count of endings and one budget of time; nothing is asked of what had to be ended.
 */
export function openRuns(live: Live, compile: Compile, program: Program): RunRound {
  const { timeMs } = program.limits;
  const budget = openBudget(timeMs);
  const hold = holdProgram(live, compile, program, budget.cases);
  let forAll: Run | null = null;
  let endings = 0;
  let mayBeAsked = true; // hidden cases say nothing of that: what follows from them shows in nothing but their kinds

  return async (round) => {
    const { calls, room, purpose } = round;
    const pot = potFor(purpose, budget);
    const runs: Run[] = [];
    let isTwice = round.isTwice;
    let isSecondTry = false;
    while (runs.length < calls.length) {
      const held = refusal(purpose, pot) ?? (await hold());
      if (held.kind !== "held") {
        if (held.kind !== "lost") forAll = held;
        return [...runs, ...calls.slice(runs.length).map(() => held)];
      }
      const left = calls.slice(runs.length);
      for await (const called of calledIn(held, program, { ...round, calls: left, isTwice }, budget)) {
        // A realm has nothing to wait with, so the machine was too busy: a new process may fare better.
        isSecondTry = called.hasWaited && !isSecondTry;
        if (isSecondTry) break;
        const run = noted(called, held, purpose);
        runs.push(room.take(run, runs.length));
        if (called.hasEndedAgain) isTwice = false;
        if (isTwice && budget.repeats.leftMs() <= 0) {
          isTwice = false;
          held.worker.kill();
        }
        if (pot.leftMs() <= 0) held.worker.kill();
      }
      forAll ??= await held.opening;
    }
    return runs;
  };

  /** What the calls that are left come to without being made; null where they are to be made. */
  function refusal(purpose: Purpose, pot: Pot): Run | null {
    if (live() === null) return CLOSED;
    if (purpose === "questions") return mayBeAsked && pot.leftMs() > 0 ? null : NOT_ASKED;
    if (forAll !== null) return forAll;
    return pot.leftMs() <= 0 ? { kind: "timed-out", limitMs: timeMs, ...NO_TIME_LEFT } : null;
  }

  /** What a call came to, and what that says of the calls after it. */
  function noted({ run, hasLoaded, hasEndedAgain }: Called, held: Held, purpose: Purpose): Run {
    held.isLoaded ||= hasLoaded;
    if (held.worker.isAlive()) return run;
    if (live() === null) return CLOSED;
    if (hasEndedAgain) return run;
    if (purpose !== "hidden-cases") mayBeAsked = false;
    if (purpose === "questions") return NOT_ASKED;
    endings++;
    // What ends the process while the module loads, with the clock fixed and chance seeded, does so every time.
    if (!held.isLoaded) forAll = run;
    else if (endings === ENDINGS_PER_PROGRAM) forAll = "printed" in run ? { ...run, ...NO_TIME_LEFT } : run;
    return run;
  }
}

/** Of a case that was not run, since the program had used up what it may take. */
const NO_TIME_LEFT = { printed: { text: "", cut: false }, notRun: true } as const;

const NOT_ASKED: Run = { kind: "lost", reason: "it was not asked" };

function potFor(purpose: Purpose, { asked, cases }: Budget): Pot {
  return purpose === "questions" ? asked : cases;
}

/** What the calls come to, one after another, until the process ends; some are sent ahead of the answers. */
async function* calledIn(
  { worker, opening }: Held,
  program: Program,
  { calls, room, isTwice, purpose }: Round,
  budget: Budget,
): AsyncGenerator<Called> {
  const { timeMs } = program.limits;
  const pot = potFor(purpose, budget);
  for (const batch of inBatches(calls)) {
    const asked = batch.map((call) =>
      runCall(worker, program, call, {
        mostElements: room.mostElements,
        timeMs: purpose === "questions" ? Math.min(timeMs, pot.leftMs()) : timeMs,
        pot,
        repeats: isTwice && isSmall(call) ? budget.repeats : null,
      }),
    );
    if ((await opening) !== null) return;
    for (const called of asked) {
      const answer = await called;
      if (answer === null) return;
      yield answer;
    }
  }
}
