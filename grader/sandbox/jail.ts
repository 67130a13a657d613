import type { Program, RunProgram } from "../model/program.ts";
import type { Compile } from "./compiler.ts";
import { KEPT_MIB } from "./limits.ts";
import { runProgram } from "./run-program.ts";
import type { Worker } from "./worker.ts";

/** A jail for one student: one process at a time, replaced when it dies; programs are run one after another. */
export type Jail = { readonly run: RunProgram; close(): Promise<void> };

/**
 * Opens a jail and starts its first process at once, so that it is warm when the first program comes. Where a process is
 * not reusable, every program has one of its own.
 */
export function openJail(start: () => Worker, compile: Compile, isReusable: boolean): Jail {
  let worker = start();
  let isOpen = true;
  let last: Promise<unknown> = Promise.resolve();
  let compiled: { readonly source: string; readonly answer: Awaited<ReturnType<Compile>> } | null = null;

  const live = (): Worker | null => {
    if (!isOpen) return null;
    if (worker.isAlive() && worker.keptMiB() <= KEPT_MIB) return worker;
    worker.kill();
    worker = start();
    return worker;
  };

  /** A program that is asked more is compiled no second time. */
  const compileOnce: Compile = async (source) => {
    if (compiled?.source === source) return compiled.answer;
    const answer = await compile(source);
    compiled = answer.kind === "stripped" ? { source, answer } : null;
    return answer;
  };

  return {
    run(program: Program, calls, isTwice = false) {
      const runs = last.then(async () => {
        const done = await runProgram(live, compileOnce, program, calls, isTwice);
        if (!isReusable) worker.kill();
        return done;
      });
      last = runs.catch(() => {});
      return runs;
    },
    async close() {
      isOpen = false;
      worker.kill();
      await Promise.all([last, worker.gone]);
    },
  };
}
