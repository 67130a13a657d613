import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { run } from "../cli/program.ts";
import { streamsTo } from "../cli/streams.ts";

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export const START = fileURLToPath(new URL("../start.js", import.meta.url));

/** The settings for tests: nothing required of the machine, and a neutral locale. */
const TESTED = { POOLGRADE_REQUIRE_ALL: "", NO_COLOR: "1", INIT_CWD: "", LC_ALL: "C" };

/**
 * Runs the command line in this process, one run after another: TensorFlow and the modules are loaded once per test
 * file.
 */
export function poolgrade(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const thisRun = before.then(() => runHere(cwd, args, { ...TESTED, ...env }));
  before = thisRun.catch(() => undefined);
  return thisRun;
}

let before: Promise<unknown> = Promise.resolve();

async function runHere(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const [folder, outer] = [process.cwd(), process.env];
  let stdout = "";
  let stderr = "";
  process.chdir(cwd);
  process.env = { ...outer, ...env };
  try {
    const streams = streamsTo(
      {
        write: (text) => {
          stdout += text;
        },
      },
      {
        write: (text) => {
          stderr += text;
        },
      },
    );
    const code = await run(args, streams, new AbortController().signal);
    return { code, stdout, stderr };
  } finally {
    process.chdir(folder);
    process.env = outer;
  }
}

/** Runs it in a separate process, as a user does. */
export function poolgradeProcess(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return whenEnded(start(cwd, args, env));
}

/** `before`: the command that starts it. */
export function start(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  before: readonly string[] = [],
): ChildProcess {
  const [program = process.execPath, ...rest] = [...before, process.execPath, START, ...args];
  return spawn(program, rest, {
    cwd,
    env: { ...process.env, ...TESTED, ...env },
  });
}

export function whenEnded(child: ChildProcess): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}
