import type { Call, Program } from "../model/program.ts";
import type { Run } from "../model/run.ts";
import { inBatches, isSmall } from "./calls.ts";
import type { Compile } from "./compiler.ts";
import { ENDINGS_PER_PROGRAM } from "./limits.ts";
import { openingFault, openProgram } from "./opening.ts";
import type { Compiled } from "./protocol.ts";
import { CLOSED, type Live, readyWorker } from "./ready-worker.ts";
import { type Called, runCall } from "./run-call.ts";
import type { Worker } from "./worker.ts";

/**
 * Compiles a program and runs every call of it. A call that ends its process costs that call alone: the program is
 * opened again in the next process. What speaks for every call, such as a fault of the source, is not tried again for
 * each.
 */
export async function runProgram(
  live: Live,
  compile: Compile,
  program: Program,
  calls: readonly Call[],
  isTwice: boolean,
): Promise<readonly Run[]> {
  const answer = await compile(program.source);
  if (live() === null) return calls.map(() => CLOSED);
  if (answer.kind === "lost") return calls.map(() => answer);
  if (answer.kind === "stripped") return runCompiled(live, program, answer, calls, isTwice);
  const fault = openingFault(answer, program.functionName, []);
  return calls.map(() => fault);
}

async function runCompiled(
  live: Live,
  program: Program,
  compiled: Compiled,
  calls: readonly Call[],
  isTwice: boolean,
): Promise<readonly Run[]> {
  const runs: Run[] = [];
  const forAll = (run: Run) => [...runs, ...calls.slice(runs.length).map(() => run)];
  let endings = 0;
  let isSecondTry = false;
  let isRepeated = isTwice;
  while (runs.length < calls.length) {
    const worker = await readyWorker(live);
    if ("kind" in worker) return forAll(worker);
    let isLoaded = false;
    for await (const step of inOneProcess(worker, program, compiled, calls.slice(runs.length), isRepeated)) {
      if (step.kind === "for-all") return forAll(step.run);
      const { run, hasLoaded, hasWaited, hasEndedAgain } = step;
      isLoaded ||= hasLoaded;
      const hasEnded = !worker.isAlive();
      if (hasEnded && live() === null) return forAll(CLOSED);
      // A realm has nothing to wait with, so the machine was too busy: a new process may fare better.
      isSecondTry = hasWaited && !isSecondTry;
      if (isSecondTry) break;
      // What ends the process while the module loads, with the clock fixed and chance seeded, does so every time.
      if (hasEndedAgain) isRepeated = false;
      else if (hasEnded && (!isLoaded || ++endings === ENDINGS_PER_PROGRAM)) return forAll(run);
      runs.push(run);
    }
  }
  return runs;
}

type Step = ({ readonly kind: "called" } & Called) | { readonly kind: "for-all"; readonly run: Run };

/** What the calls come to, one after another, until the process ends; some are sent ahead of the answers. */
async function* inOneProcess(
  worker: Worker,
  program: Program,
  compiled: Compiled,
  calls: readonly Call[],
  isRepeated: boolean,
): AsyncGenerator<Step> {
  const opening = openProgram(worker, program, compiled);
  for (const batch of inBatches(calls)) {
    const asked = batch.map((call) => runCall(worker, program, call, isRepeated && isSmall(call)));
    const fault = await opening;
    if (fault !== null) return yield { kind: "for-all", run: fault };
    for (const called of asked) {
      const answer = await called;
      if (answer === null) return;
      yield { kind: "called", ...answer };
    }
  }
}
