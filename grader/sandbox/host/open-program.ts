import type { Program } from "../../model/program.ts";
import type { Run } from "../../model/run.ts";
import type { Compiled, Reply } from "../wire/protocol.ts";
import type { Pot } from "./budget.ts";
import { COMPILE_MIB, COMPILE_MS } from "./limits.ts";
import { nearNames } from "./near-names.ts";
import type { Death, Dropped } from "./question.ts";
import type { Worker } from "./worker.ts";

/** Opens a program in a process; null when it is ready to be called, or else the run of every call. */
export async function openProgram(worker: Worker, program: Program, compiled: Compiled, pot: Pot): Promise<Run | null> {
  const { source, functionName, limits } = program;
  const names = nearNames(source, functionName);
  const request = { kind: "open", compiled, functionName, nearNames: names, memoryMiB: limits.memoryMiB } as const;
  const answer = await worker.ask(request, { timeMs: COMPILE_MS, memoryMiB: COMPILE_MIB, pot }, () => false);
  return answer.kind === "compiled" ? null : openingFault(answer, program, names);
}

/** The run of every call of a program that could not be opened. */
export function openingFault(
  answer: Reply | Death | Dropped,
  { source, functionName: wanted }: Program,
  names: readonly string[],
): Run {
  switch (answer.kind) {
    case "syntax":
      return { kind: "did-not-compile", fault: { ...answer, ...signOf(answer.message, source) } };
    case "no-export": {
      if (isWithoutCode(source)) return { kind: "did-not-compile", fault: { kind: "empty", wanted } };
      const nearest = answer.nearest === null ? null : (names[answer.nearest] ?? null);
      const { declared } = answer;
      const line = lineOf(source, declared ? wanted : nearest);
      return { kind: "did-not-compile", fault: { kind: "no-export", wanted, declared, nearest, ...line } };
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
    case "ready": // the cases from here on are not answers to this question
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

/** V8 does not name the character it rejects; only a decorator's is known. */
function signOf(message: string, source: string): { readonly sign?: string } {
  return message === "Invalid or unexpected token" && /^[ \t]*@[\w$]/m.test(source) ? { sign: "@" } : {};
}

/** Whether the source has nothing but comments. */
function isWithoutCode(source: string): boolean {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "").trim() === "";
}

/** The line where a name is declared, or else where it first appears. */
function lineOf(source: string, name: string | null): { readonly line?: number } {
  if (name === null) return {};
  const word = `(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`;
  const declared = source.search(new RegExp(`\\b(?:function\\*?|const|let|var|class)\\s+${word}`, "u"));
  const at = declared < 0 ? source.search(new RegExp(word, "u")) : declared;
  return at < 0 ? {} : { line: source.slice(0, at).split(LINE_END).length };
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

const REASONS = { time: "time", wait: "time", memory: "memory", flood: "crash", crash: "crash" } as const;
