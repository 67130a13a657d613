import type { Program } from "../model/program.ts";
import type { Run } from "../model/run.ts";
import type { Pot } from "./budget.ts";
import { COMPILE_MIB, COMPILE_MS } from "./limits.ts";
import { nearNames } from "./near-names.ts";
import type { Compiled, Reply } from "./protocol.ts";
import type { Death, Dropped } from "./question.ts";
import type { Worker } from "./worker.ts";

/** Has a process take a program in; null when it is ready to be called, or else what every call of it comes to. */
export async function openProgram(worker: Worker, program: Program, compiled: Compiled, pot: Pot): Promise<Run | null> {
  const { source, functionName, limits } = program;
  const names = nearNames(source, functionName);
  const request = { kind: "open", compiled, functionName, nearNames: names, memoryMiB: limits.memoryMiB } as const;
  const answer = await worker.ask(request, { timeMs: COMPILE_MS, memoryMiB: COMPILE_MIB, pot }, () => false);
  return answer.kind === "compiled" ? null : openingFault(answer, functionName, names);
}

/** What every call comes to of a program that could not be opened. */
export function openingFault(answer: Reply | Death | Dropped, wanted: string, names: readonly string[]): Run {
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
    case "dropped":
      return { kind: "lost", reason: "the jail ended before it was given the program" };
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
    case "repeated":
      return { kind: "did-not-compile", fault: { kind: "compiler-died", reason: "crash" } };
  }
}

const REASONS = { time: "time", wait: "time", memory: "memory", flood: "crash", crash: "crash" } as const;
