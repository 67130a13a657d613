import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** The cost of one process: wall time, and its own peak memory (null without /proc). */
export type Measured = { readonly ms: number; readonly peakMiB: number | null };

/** Runs a program to its end; throws, with its output, if it ends in an unexpected error. */
export async function measure(
  argv: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
  expectedCodes: readonly number[] = [0],
): Promise<Measured> {
  const begun = performance.now();
  const [program = "", ...args] = argv;
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-2000);
    });
  }
  let peakMiB: number | null = null;
  const looking = setInterval(() => {
    peakMiB = peakOf(child.pid) ?? peakMiB;
  }, 20);
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  clearInterval(looking);
  const ms = performance.now() - begun;
  if (code === null || !expectedCodes.includes(code)) throw new Error(`${argv.join(" ")} ended with ${code}:\n${said}`);
  return { ms, peakMiB };
}

/** The middle value; for an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? Number.NaN, sorted[sorted.length >> 1] ?? Number.NaN];
  return (low + high) / 2;
}

/** The kernel records the largest size that a process ever had. */
function peakOf(pid: number | undefined): number | null {
  try {
    const peak = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return peak && Number(peak[1]) / 1024;
  } catch {
    return null;
  }
}
