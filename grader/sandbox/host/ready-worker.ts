import type { Run } from "../../model/run.ts";
import type { Worker } from "./worker.ts";

/** The live process; null when its owner is closed. */
export type Live = () => Worker | null;

/** The learner's code was not run, or not to its end, through no fault of theirs. */
export type Lost = Extract<Run, { readonly kind: "lost" }>;

export const CLOSED: Lost = { kind: "lost", reason: "the sandbox was closed" };

/** A process that is not ready in time, or dies before it has seen the source, is our fault: another one is tried. */
export async function readyWorker(live: Live): Promise<Worker | Lost> {
  let reason = "";
  for (let attempt = 0; attempt < 2; attempt++) {
    const worker = live();
    if (worker === null) return CLOSED;
    const failure = await worker.started;
    if (failure === null) return worker;
    reason = failure.stderr;
  }
  return { kind: "lost", reason: `the jail did not start: ${reason.trim() || "no answer"}` };
}
