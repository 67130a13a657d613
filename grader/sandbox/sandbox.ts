import { env } from "node:process";
import type { SandboxChoice, SandboxInfo } from "../model/manifest.ts";
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

/** Where a sandbox finds its parts, and for what; as the process itself does where nothing is said. */
export type Surroundings = {
  /** The folders in which the layers' programs are looked for. */
  readonly path?: string;
  /** The module that isolated-vm is looked for as by, a URL. */
  readonly from?: string;
  /** The most memory that a program may have. */
  readonly memoryMiB?: number;
};

/**
 * Finds out, with a real jail and a known-good program, what this machine can do; throws `SandboxRefused` where that is
 * less than the choice allows.
 */
export async function openSandbox(
  choice: SandboxChoice,
  { path = env.PATH ?? "", from, memoryMiB = DEFAULT_MIB }: Surroundings = {},
): Promise<Sandbox> {
  const script = childScript();
  if (script === null) throw new SandboxRefused(NOT_BUILT);
  const handedOver = handOver(machine(path, from));
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
    // Without an isolate a process runs one program and no other.
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

const NOT_BUILT = "sandbox: its jailed side is not built, so nothing can be run (`npm run build:bundles`)";

/** What specs give a program where they say nothing. */
const DEFAULT_MIB = 128;
