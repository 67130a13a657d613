import type { Reply } from "../wire/protocol.ts";
import { COMPILE_MIB, COMPILE_MS, COMPILER_KEPT_MIB } from "./limits.ts";
import type { Death, Dropped } from "./question.ts";
import { type Live, type Lost, readyWorker } from "./ready-worker.ts";
import type { Worker } from "./worker.ts";

/** Strips the types from a learner's file: the reply `stripped`, a syntax fault, or why neither came. */
export type Compile = (source: string) => Promise<Reply | Death | Dropped | Lost>;

/**
 * Strips the types from learners' files, in jailed processes that never run learners' code. Loading the type stripper
 * costs more than running most programs, so one process handles the files of many learners, one after another. It ends
 * when its stripper breaks or keeps memory, and its output goes into that learner's jail alone. Concurrent requests
 * each get a process; `worker` is the first.
 */
export function openCompiler(worker: Worker, start: Live): Compile {
  const idle = [worker];
  const live = () => takeAlive(idle) ?? start();
  return async (source) => {
    const ready = await readyWorker(live);
    if ("kind" in ready) return ready;
    const answer = await strip(ready, source);
    if (ready.keptMiB() > COMPILER_KEPT_MIB) ready.kill();
    else idle.push(ready);
    return answer;
  };
}

/** Strips the types from one file in one process. */
export function strip(worker: Worker, source: string): Promise<Reply | Death | Dropped> {
  const allowance = { timeMs: COMPILE_MS, memoryMiB: COMPILE_MIB, pot: null };
  return worker.ask({ kind: "strip", source }, allowance, () => false);
}

function takeAlive(workers: Worker[]): Worker | null {
  for (let worker = workers.pop(); worker !== undefined; worker = workers.pop()) if (worker.isAlive()) return worker;
  return null;
}
