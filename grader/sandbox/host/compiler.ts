import type { Reply } from "../wire/protocol.ts";
import { COMPILE_MIB, COMPILE_MS, COMPILER_KEPT_MIB } from "./limits.ts";
import type { Death, Dropped } from "./question.ts";
import { type Live, type Lost, readyWorker } from "./ready-worker.ts";
import type { Worker } from "./worker.ts";

/** Asks for a learner's file without its types: the reply `stripped`, a fault of the syntax, or why there is neither. */
export type Compile = (source: string) => Promise<Reply | Death | Dropped | Lost>;

/**
 * Takes the types out of learners' files, in jailed processes that run nothing of a learner's. Loading the type
 * stripper costs more than running most programs, so such a process sees the files of many learners, one after another;
 * it ends when its stripper breaks or keeps memory, and what it makes of a file goes into that learner's jail alone.
 * There are as many processes as are asked at once; `worker` is the first.
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

/** Has one process take the types out of one file. */
export function strip(worker: Worker, source: string): Promise<Reply | Death | Dropped> {
  const allowance = { timeMs: COMPILE_MS, memoryMiB: COMPILE_MIB, pot: null };
  return worker.ask({ kind: "strip", source }, allowance, () => false);
}

function takeAlive(workers: Worker[]): Worker | null {
  for (let worker = workers.pop(); worker !== undefined; worker = workers.pop()) if (worker.isAlive()) return worker;
  return null;
}
