import { env } from "node:process";
import type { SandboxInfo } from "../model/manifest.ts";
import { childScript } from "./child-script.ts";
import { openCompiler } from "./compiler.ts";
import { type Jail, openJail } from "./jail.ts";
import { commandLine, machine } from "./launcher.ts";
import { probe } from "./level.ts";
import { startWorker, type Worker } from "./worker.ts";

export type { Jail } from "./jail.ts";
export { SandboxRefused } from "./level.ts";

/** `strict` refuses less than the strong level; `weak` allows what is no security boundary, for lack of anything else. */
export type SandboxChoice = "auto" | "strict" | "weak";

export type Sandbox = {
  readonly info: SandboxInfo;
  /** A jail for one student: one process at a time, replaced when it dies. */
  openJail(): Jail;
  /** Kills everything; safe to call twice. */
  close(): Promise<void>;
};

/**
 * Finds out, with a real jail and a known-good program, what this machine can do; throws `SandboxRefused` where that is
 * less than the choice allows. `path` is where the layers' programs are looked for.
 */
export async function openSandbox(choice: SandboxChoice, path: string = env.PATH ?? ""): Promise<Sandbox> {
  const tools = machine(path);
  const script = await childScript();
  const workers = new Set<Worker>();
  const jails = new Set<Jail>();
  let isOpen = true;
  const start = (argv: readonly string[]): Worker => {
    const worker = startWorker(argv);
    workers.add(worker);
    worker.gone.then(() => workers.delete(worker));
    return worker;
  };
  const killAll = () => {
    for (const worker of workers) worker.kill();
  };
  const close = async () => {
    process.off("exit", killAll);
    isOpen = false;
    const closed = [...jails].map((jail) => jail.close());
    killAll();
    await Promise.all([...closed, ...[...workers].map((worker) => worker.gone)]);
  };
  process.once("exit", killAll);
  try {
    const { info, layers, worker } = await probe(choice, tools, (names) => start(commandLine(tools, names, script)));
    const argv = commandLine(tools, layers, script);
    const compile = openCompiler(worker, () => (isOpen ? start(argv) : null));
    const open = (): Jail => {
      const jail = openJail(() => start(argv), compile);
      jails.add(jail);
      return jail;
    };
    return { info, openJail: open, close };
  } catch (error) {
    await close();
    throw error;
  }
}
