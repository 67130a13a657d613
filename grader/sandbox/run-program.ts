import type { Call, Program } from "../model/program.ts";
import type { Run } from "../model/run.ts";
import { COMPILE_MIB, COMPILE_MS, TIME_OUTS_PER_PROGRAM } from "./limits.ts";
import { nearNames } from "./near-names.ts";
import type { Reply } from "./protocol.ts";
import type { Death } from "./question.ts";
import { runCall, type Step } from "./run-call.ts";
import type { Worker } from "./worker.ts";

/** The process to run in, alive; null when the jail is closed. */
export type Live = () => Worker | null;

/**
 * Runs every call of one program. A call that ends its process costs that call alone: the program is opened again in
 * the next process. What speaks for every call, such as a fault of the source, is not tried again for each.
 */
export async function runProgram(live: Live, program: Program, calls: readonly Call[]): Promise<readonly Run[]> {
  const runs: Run[] = [];
  const step = steps(live, program);
  let forAll: Run | null = null;
  for (const call of calls) {
    const taken: Step = forAll === null ? await step(call) : { run: forAll, isForAll: true };
    runs.push(taken.run);
    if (taken.isForAll) forAll = taken.run;
  }
  return runs;
}

function steps(live: Live, program: Program): (call: Call) => Promise<Step> {
  let worker: Worker | null = null;
  let timeOuts = 0;
  return async (call) => {
    if (worker === null || !worker.isAlive()) {
      const opening = await open(live, program);
      if (opening.kind === "closed") return { run: opening.run, isForAll: true };
      worker = opening.worker;
    }
    const step = await runCall(worker, program, call);
    if (live() === null) return { run: CLOSED, isForAll: true };
    if (step.run.kind === "timed-out") timeOuts += 1;
    // Many cases that each run out of time would hold up the whole class.
    return timeOuts === TIME_OUTS_PER_PROGRAM ? { run: step.run, isForAll: true } : step;
  };
}

type Opening = { readonly kind: "opened"; readonly worker: Worker } | { readonly kind: "closed"; readonly run: Run };

const CLOSED: Run = { kind: "lost", reason: "the sandbox was closed" };

/** A process that is not ready in time, or dies before it has seen the source, is our fault: another one is tried. */
async function open(live: Live, program: Program): Promise<Opening> {
  let reason = "";
  for (let attempt = 0; attempt < 2; attempt++) {
    const worker = live();
    if (worker === null) return { kind: "closed", run: CLOSED };
    const failure = await worker.started;
    if (failure === null) return compileIn(worker, program);
    reason = failure.stderr;
  }
  return { kind: "closed", run: { kind: "lost", reason: `the jail did not start: ${reason.trim() || "no answer"}` } };
}

async function compileIn(worker: Worker, { source, functionName, limits }: Program): Promise<Opening> {
  const names = nearNames(source, functionName);
  const request = { kind: "open", source, functionName, nearNames: names, memoryMiB: limits.memoryMiB } as const;
  const answer = await worker.ask(request, { timeMs: COMPILE_MS, memoryMiB: COMPILE_MIB }, () => false);
  if (answer.kind === "compiled") return { kind: "opened", worker };
  return { kind: "closed", run: fault(answer, functionName, names) };
}

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
        fault: { kind: "compiler-died", reason: answer.by === "flood" ? "crash" : answer.by },
      };
    case "ready": // from here on: no answer to this question
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
