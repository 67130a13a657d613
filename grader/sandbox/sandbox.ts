import { env } from "node:process";
import type { SandboxChoice, SandboxInfo } from "../model/manifest.ts";
import { REMEDIES } from "../store/remedies.ts";
import { openCompiler } from "./host/compiler.ts";
import { type Jail, openJail } from "./host/jail.ts";
import { startWorker, type Worker } from "./host/worker.ts";
import { childScript } from "./launch/child-script.ts";
import { handOver } from "./launch/hand-over.ts";
import { type Build, commandLine, type Machine, machine } from "./launch/launcher.ts";
import { probe, SandboxRefused } from "./trial/level.ts";

export type { Jail } from "./host/jail.ts";
export { SandboxRefused } from "./trial/level.ts";

export type Sandbox = {
  readonly info: SandboxInfo;
  /** A jail for one student: one process at a time, replaced when it dies. */
  openJail(): Jail;
  /** Kills everything; safe to call twice. */
  close(): Promise<void>;
};

/** Where a sandbox finds its parts, and for how much memory; defaults to those of the process itself. */
export type Surroundings = {
  /** The folders searched for the layers' programs. */
  readonly path?: string;
  /** The module, as a URL, from which isolated-vm is resolved. */
  readonly from?: string;
  /** The most memory that a program may have. */
  readonly memoryMiB?: number;
  /** The longest argument that a program can be started with, in characters. */
  readonly maxArgument?: number;
};

/**
 * Finds out, with a real jail and a known-good program, what this machine can do; throws `SandboxRefused` if that is
 * less than the choice requires.
 */
export async function openSandbox(
  choice: SandboxChoice,
  { path = env.PATH ?? "", from, memoryMiB = DEFAULT_MIB, maxArgument }: Surroundings = {},
): Promise<Sandbox> {
  const script = childScript();
  if (script === null) throw new SandboxRefused(NOT_BUILT);
  const found = machine(path, from);
  const handedOver = handOver({ ...found, maxArgument: maxArgument ?? found.maxArgument });
  const workers = new Set<Worker>();
  const jails = new Set<Jail>();
  let isOpen = true;
  const start = (part: Machine, build: Build): Worker => {
    const worker = startWorker(commandLine(part, build, script), part.addon !== null);
    workers.add(worker);
    worker.gone.then(() => workers.delete(worker));
    return worker;
  };
  const killAll = () => {
    for (const worker of workers) worker.kill();
  };
  const leave = () => {
    killAll();
    handedOver.remove();
  };
  const close = async () => {
    process.off("exit", leave);
    isOpen = false;
    const closed = [...jails].map((jail) => jail.close());
    killAll();
    await Promise.all([...closed, ...[...workers].map((worker) => worker.gone)]);
    handedOver.remove();
  };
  process.once("exit", leave);
  try {
    const probed = await probe(choice, handedOver.machine, start, memoryMiB);
    const { info, worker } = probed;
    const startNext = () => start(probed.machine, probed.build);
    // Without an isolate, a process runs only one program.
    const isReusable = probed.machine.addon !== null;
    const compile = openCompiler(worker, () => (isOpen ? startNext() : null));
    const open = (): Jail => {
      const jail = openJail(startNext, compile, isReusable);
      jails.add(jail);
      return jail;
    };
    return { info, openJail: open, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const NOT_BUILT = `sandbox: its jailed side is not built, so nothing can be run (\`${REMEDIES.build}\`)`;

/** The memory limit of specs that set none. */
const DEFAULT_MIB = 128;
