import type { RunCases, Session } from "../../model/program.ts";
import type { Purpose } from "./budget.ts";
import { NOT_ASKED } from "./endings.ts";
import { roomFor, roomForAsked } from "./room.ts";
import type { RunRound } from "./run-program.ts";

/** The parts of its jail that a session needs. */
export type SessionJail = {
  readonly run: RunRound;
  /** Whether programs run in isolates, so that one process may run several things in turn. */
  readonly isReusable: boolean;
  /** Ends the process, so that the next run gets a new one. */
  readonly retire: () => void;
};

/**
 * Opens a program's session. Order separates hidden inputs from what students read: hidden cases come last, and from
 * then on no process that saw one answers anything.
 */
export function openSession({ run, isReusable, retire }: SessionJail): Session {
  let shown: readonly number[] = [];
  let hasSeenHidden = false;
  let isRefused = false;
  let isLost = false;

  const cases =
    (purpose: Purpose): RunCases =>
    (calls, sizes) =>
      run({ calls, room: roomFor(sizes), isTwice: true, purpose });

  return {
    publicCases(calls, sizes) {
      shown = sizes;
      return cases("open-cases")(calls, sizes);
    },
    hiddenCases(calls, sizes) {
      if (!isReusable) retire();
      hasSeenHidden = true;
      return cases("hidden-cases")(calls, sizes);
    },
    async ask(calls) {
      if (hasSeenHidden) retire();
      hasSeenHidden = false;
      const runs = await run({ calls, room: roomForAsked(shown), isTwice: false, purpose: "questions" });
      const lost = runs.filter(({ kind }) => kind === "lost");
      isRefused ||= lost.includes(NOT_ASKED);
      isLost ||= lost.some((run) => run !== NOT_ASKED);
      return runs;
    },
    wasRefused: () => isRefused,
    wasLost: () => isLost,
    async close() {
      if (!isReusable) retire();
    },
  };
}
