import type { Program } from "../../model/program.ts";
import type { Run } from "../../model/run.ts";
import type { Pot } from "./budget.ts";
import type { Compile } from "./compiler.ts";
import { COMPILE_MS } from "./limits.ts";
import { openingFault, openProgram } from "./open-program.ts";
import { CLOSED, type Live, readyWorker } from "./ready-worker.ts";
import type { Worker } from "./worker.ts";

/** A process in which the program is open, or about to be. */
export type Held = {
  readonly kind: "held";
  readonly worker: Worker;
  /** The run of every call if the program could not be opened. */
  readonly opening: Promise<Run | null>;
  /** Whether the learner's module has run in it. */
  isLoaded: boolean;
};

/**
 * Compiles a program once, and keeps it open in the live process: returns that process, after reopening the program if
 * the process is new, or else the run of every call.
 */
export function holdProgram(live: Live, compile: Compile, program: Program, pot: Pot): () => Promise<Held | Run> {
  let held: Held | null = null;
  return async () => {
    const began = performance.now();
    const answer = await compile(program.source);
    if (held === null) pot.spend(Math.min(performance.now() - began, COMPILE_MS));
    if (live() === null) return CLOSED;
    if (answer.kind === "lost") return answer;
    if (answer.kind !== "stripped") return openingFault(answer, program, []);
    const worker = await readyWorker(live);
    if ("kind" in worker) return worker;
    if (held?.worker !== worker) {
      held = { kind: "held", worker, opening: openProgram(worker, program, answer, pot), isLoaded: false };
    }
    return held;
  };
}
