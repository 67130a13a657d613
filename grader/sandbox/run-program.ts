import type { Call, Program } from "../model/program.ts";
import type { Run } from "../model/run.ts";
import type { Compile } from "./compiler.ts";
import { COMPILE_MIB, COMPILE_MS, ENDINGS_PER_PROGRAM } from "./limits.ts";
import { nearNames } from "./near-names.ts";
import type { Compiled, Reply } from "./protocol.ts";
import type { Death } from "./question.ts";
import { CLOSED, type Live, readyWorker } from "./ready-worker.ts";
import { runCall } from "./run-call.ts";
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
): Promise<readonly Run[]> {
  const answer = await compile(program.source);
  if (live() === null) return calls.map(() => CLOSED);
  if (answer.kind === "lost") return calls.map(() => answer);
  if (answer.kind === "stripped") return runCompiled(live, program, answer, calls);
  return calls.map(() => fault(answer, program.functionName, []));
}

async function runCompiled(
  live: Live,
  program: Program,
  compiled: Compiled,
  calls: readonly Call[],
): Promise<readonly Run[]> {
  const runs: Run[] = [];
  const step = steps(live, program, compiled);
  let forAll: Run | null = null;
  for (const call of calls) {
    const taken: Step = forAll === null ? await step(call) : { run: forAll, isForAll: true };
    runs.push(taken.run);
    if (taken.isForAll) forAll = taken.run;
  }
  return runs;
}

/** What one call came to, and whether every further call of the program would come to the same. */
type Step = { readonly run: Run; readonly isForAll: boolean };

function steps(live: Live, program: Program, compiled: Compiled): (call: Call) => Promise<Step> {
  let worker: Worker | null = null;
  let isLoaded = false;
  let endings = 0;

  async function attempt(call: Call): Promise<Step & { readonly hasWaited: boolean }> {
    if (worker === null || !worker.isAlive()) {
      const opening = await open(live, program, compiled);
      if ("kind" in opening) return { run: opening, isForAll: true, hasWaited: false };
      worker = opening;
      isLoaded = false;
    }
    const { run, hasLoaded, hasWaited } = await runCall(worker, program, call);
    isLoaded ||= hasLoaded;
    // What ends the process while the module loads, with the clock fixed and chance seeded, does so every time.
    const endsAtLoad = !isLoaded && !worker.isAlive();
    return live() === null ? { run: CLOSED, isForAll: true, hasWaited } : { run, isForAll: endsAtLoad, hasWaited };
  }

  return async (call) => {
    let step = await attempt(call);
    // A realm has nothing to wait with, so the machine was too busy: a new process may fare better.
    if (step.hasWaited && step.run !== CLOSED) step = await attempt(call);
    const { run, isForAll } = step;
    if (worker?.isAlive() === false) endings += 1;
    return { run, isForAll: isForAll || endings === ENDINGS_PER_PROGRAM };
  };
}

/** A process with the program open in it, or what every call comes to. */
async function open(live: Live, program: Program, compiled: Compiled): Promise<Worker | Run> {
  const worker = await readyWorker(live);
  if ("kind" in worker) return worker;
  const { source, functionName, limits } = program;
  const names = nearNames(source, functionName);
  const request = { kind: "open", compiled, functionName, nearNames: names, memoryMiB: limits.memoryMiB } as const;
  const answer = await worker.ask(request, { timeMs: COMPILE_MS, memoryMiB: COMPILE_MIB }, () => false);
  return answer.kind === "compiled" ? worker : fault(answer, functionName, names);
}

const REASONS = { time: "time", wait: "time", memory: "memory", flood: "crash", crash: "crash" } as const;

function fault(answer: Reply | Death, wanted: string, names: readonly string[]): Run {
  switch (answer.kind) {
    case "syntax":
      return { kind: "did-not-compile", fault: answer };
    case "no-export": {
      const nearest = answer.nearest === null ? null : (names[answer.nearest] ?? null);
      return { kind: "did-not-compile", fault: { kind: "no-export", wanted, declared: answer.declared, nearest } };
    }
    case "top-level-await":
      return { kind: "did-not-compile", fault: { kind: "top-level-await" } };
    case "import":
      return { kind: "forbidden", what: answer };
    case "ended":
      return {
        kind: "did-not-compile",
        fault: { kind: "compiler-died", reason: REASONS[answer.by] },
      };
    case "ready": // from here on: no answer to this question
    case "stripped":
    case "compiled":
    case "loaded":
    case "printed":
    case "returned":
    case "flawed":
    case "too-much":
    case "threw":
    case "not-a-function":
    case "out-of-memory":
      return { kind: "did-not-compile", fault: { kind: "compiler-died", reason: "crash" } };
  }
}
