import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export const START = fileURLToPath(new URL("../start.js", import.meta.url));

/**
 * Runs the command as a user does, in a process of its own and in no certain country; what is required of CI's machine is
 * not required here.
 */
export function poolgrade(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return ended(start(cwd, args, env));
}

/** `before`: what starts it in its turn. */
export function start(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  before: readonly string[] = [],
): ChildProcess {
  const [program = process.execPath, ...rest] = [...before, process.execPath, START, ...args];
  return spawn(program, rest, {
    cwd,
    env: { ...process.env, POOLGRADE_REQUIRE_ALL: "", NO_COLOR: "1", INIT_CWD: "", LC_ALL: "C", ...env },
  });
}

export function ended(child: ChildProcess): Promise<Ended> {
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
