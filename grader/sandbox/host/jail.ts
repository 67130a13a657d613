import type { Call, OpenSession, Program } from "../../model/program.ts";
import type { Run } from "../../model/run.ts";
import type { Compile } from "./compiler.ts";
import { KEPT_MIB, LARGE_ELEMENTS } from "./limits.ts";
import type { Live } from "./ready-worker.ts";
import { roomFor } from "./room.ts";
import { openRuns } from "./run-program.ts";
import { openSession } from "./session.ts";
import type { Worker } from "./worker.ts";

/** A jail for one student: one process at a time, replaced when it dies. */
export type Jail = {
  readonly open: OpenSession;
  /** Runs the calls of one program after those queued before, without knowing the sizes of the answers. */
  run(program: Program, calls: readonly Call[], isTwice?: boolean): Promise<readonly Run[]>;
  close(): Promise<void>;
};

/**
 * Opens a jail, whose first process starts with the first program: a student who handed in nothing needs none. If
 * processes are not reusable, every program gets its own, and another for its hidden cases.
 */
export function openJail(start: () => Worker, compile: Compile, isReusable: boolean): Jail {
  let worker: Worker | null = null;
  let isOpen = true;
  let last: Promise<unknown> = Promise.resolve();
  let compiled: { readonly source: string; readonly answer: Awaited<ReturnType<Compile>> } | null = null;

  const live: Live = () => {
    if (!isOpen) return null;
    if (worker?.isAlive() && worker.keptMiB() <= KEPT_MIB) return worker;
    worker?.kill();
    worker = start();
    return worker;
  };

  /** A program is not compiled again for further questions. */
  const compileOnce: Compile = async (source) => {
    if (compiled?.source === source) return compiled.answer;
    const answer = await compile(source);
    compiled = answer.kind === "stripped" ? { source, answer } : null;
    return answer;
  };

  const retire = () => worker?.kill();

  return {
    open(program) {
      live(); // so that it starts while the types are stripped
      return openSession({ run: openRuns(live, compileOnce, program), isReusable, retire });
    },
    run(program, calls, isTwice = false) {
      const runs = last.then(async () => {
        const room = roomFor(calls.map(() => LARGE_ELEMENTS));
        const done = await openRuns(live, compileOnce, program)({ calls, room, isTwice, purpose: "open-cases" });
        if (!isReusable) retire();
        return done;
      });
      last = runs.catch(() => {});
      return runs;
    },
    async close() {
      isOpen = false;
      worker?.kill();
      await Promise.all([last, worker?.gone]);
    },
  };
}
