import type { Call, Program } from "../../model/program.ts";
import type { Run } from "../../model/run.ts";
import { type Budget, openBudget, type Purpose, potFor } from "./budget.ts";
import { inBatches, isSmall } from "./calls.ts";
import type { Compile } from "./compiler.ts";
import { openEndings } from "./endings.ts";
import { type Held, holdProgram } from "./held-program.ts";
import type { Live } from "./ready-worker.ts";
import type { Room } from "./room.ts";
import { type Called, runCall } from "./run-call.ts";

/** Calls that are made together. */
export type Round = {
  readonly calls: readonly Call[];
  readonly room: Room;
  /** Whether small calls are made twice, to check that the result is the same. */
  readonly isTwice: boolean;
  readonly purpose: Purpose;
};

/** Makes rounds of calls of one program; one Run per call, in order. */
export type RunRound = (round: Round) => Promise<readonly Run[]>;

/**
 * Opens a program for rounds of calls. A call that ends its process costs that call alone: the program is reopened in
 * the next process. An ending that applies to every call, such as a syntax fault, is not tried again for each. All
 * rounds share one count of endings and one budget of time; a program that had to be killed gets no further questions.
 */
export function openRuns(live: Live, compile: Compile, program: Program): RunRound {
  const budget = openBudget(program.limits.timeMs);
  const endings = openEndings(live, program, budget);
  const hold = holdProgram(live, compile, program, budget.cases);

  return async (round) => {
    const { calls, room, purpose } = round;
    const pot = potFor(purpose, budget);
    const runs: Run[] = [];
    let isTwice = round.isTwice;
    let isSecondTry = false;
    while (runs.length < calls.length) {
      const held = endings.refusal(purpose) ?? (await hold());
      if (held.kind !== "held") {
        if (held.kind !== "lost") endings.speakForAll(held);
        return [...runs, ...calls.slice(runs.length).map(() => held)];
      }
      const left = calls.slice(runs.length);
      for await (const called of calledIn(held, program, { ...round, calls: left, isTwice }, budget)) {
        // A realm has nothing to wait for, so the machine was too busy: a new process may do better.
        isSecondTry = called.ending === "waited" && !isSecondTry;
        if (isSecondTry) break;
        runs.push(room.take(endings.note(called, held, purpose), runs.length));
        if (called.ending === "ended-in-repeat") isTwice = false;
        if (isTwice && budget.repeats.leftMs() <= 0) {
          isTwice = false;
          held.worker.kill();
        }
        if (pot.leftMs() <= 0) held.worker.kill();
      }
      const fault = await held.opening;
      if (fault !== null) endings.speakForAll(fault);
    }
    return runs;
  };
}

/** The outcomes of the calls, one after another, until the process ends; some calls are sent ahead of the answers. */
async function* calledIn(
  held: Held,
  program: Program,
  { calls, room, isTwice, purpose }: Round,
  budget: Budget,
): AsyncGenerator<Called> {
  const { worker, opening } = held;
  const { timeMs } = program.limits;
  const pot = potFor(purpose, budget);
  const loaded = () => {
    held.isLoaded = true;
  };
  for (const batch of inBatches(calls)) {
    const asked = batch.map((call) =>
      runCall(worker, program, call, {
        maxElements: room.maxElements,
        timeMs: purpose === "questions" ? Math.min(timeMs, pot.leftMs()) : timeMs,
        pot,
        repeats: isTwice && isSmall(call) ? budget.repeats : null,
        loaded,
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
