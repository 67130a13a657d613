import type { RunCases, Session } from "../../model/program.ts";
import type { Purpose } from "./budget.ts";
import { roomFor, roomForAsked } from "./room.ts";
import type { RunRound } from "./run-program.ts";

/** What a session needs of its jail. */
export type SessionJail = {
  readonly run: RunRound;
  /** Whether programs stand in isolates, so that a process may see one thing after another. */
  readonly isReusable: boolean;
  /** Ends the process, so that whatever is run next has a new one. */
  readonly retire: () => void;
};

/**
 * A program's session. Order is the wall between hidden inputs and what students read: hidden cases come last, and from
 * then on no process that saw one answers anything.
 */
export function openSession({ run, isReusable, retire }: SessionJail): Session {
  let shown: readonly number[] = [];
  let hasSeenHidden = false;
  let isRefused = false;

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
      isRefused ||= runs.some(({ kind }) => kind === "lost");
      return runs;
    },
    wasRefused: () => isRefused,
    async close() {
      if (!isReusable) retire();
    },
  };
}
