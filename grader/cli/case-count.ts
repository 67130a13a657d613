import { SingleBar } from "cli-progress";
import type { OpenSession, RunCases, Session } from "../model/program.ts";
import type { Streams } from "./streams.ts";

/** Shows on a terminal how many cases are done, once that takes longer than a moment. */
export type CaseCount = { readonly open: (open: OpenSession) => OpenSession; readonly stop: () => void };

const MOMENT_MS = 1000;

export function countingCases(total: number, streams: Streams): CaseCount {
  if (!streams.live) return { open: (open) => open, stop: () => undefined };
  const bar = new SingleBar({ format: "{value}/{total} cases", clearOnComplete: true });
  let done = 0;
  const late = setTimeout(() => bar.start(total, done), MOMENT_MS);
  const step = () => {
    done++;
    if (bar.isActive) bar.update(done);
  };
  const stop = () => {
    clearTimeout(late);
    if (bar.isActive) bar.stop();
    process.off("exit", stop);
  };
  process.once("exit", stop); // leaves the terminal as it was, even if the command is stopped
  return { open: (open) => (program) => countCases(open(program), step), stop };
}

/** A session that runs public cases one by one, with the same shared budget. */
function countCases(session: Session, step: () => void): Session {
  const publicCases: RunCases = async (calls, sizes) => {
    const runs = [];
    for (const [i, call] of calls.entries()) {
      runs.push(...(await session.publicCases([call], [sizes[i] ?? 0, ...sizes.toSpliced(i, 1)])));
      step();
    }
    return runs;
  };
  return { ...session, publicCases };
}
