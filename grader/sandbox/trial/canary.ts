import { strip } from "../host/compiler.ts";
import { roomFor } from "../host/room.ts";
import { openRuns } from "../host/run-program.ts";
import type { Worker } from "../host/worker.ts";
import { plainText } from "../wire/plain-text.ts";

/**
 * Runs a known-good program in a new process; null if all went well, or else what went wrong: the process is then
 * killed.
 */
export async function canary(worker: Worker): Promise<string | null> {
  const failure = await worker.started;
  const complaint = failure === null ? await twice(worker) : (lastLine(failure.stderr) ?? "it did not answer");
  if (complaint === null) return null;
  worker.kill();
  await worker.gone;
  return complaint;
}

async function twice(worker: Worker): Promise<string | null> {
  const source = "export const twice = (x: number[]): number[] => x.map((value) => 2 * value);";
  const program = { source, functionName: "twice", limits: { timeMs: 1000, memoryMiB: 128 } };
  const call = { inputs: [{ shape: [2], values: Float64Array.of(1, 2) }], options: {} };
  const live = () => (worker.isAlive() ? worker : null);
  const runs = openRuns(live, () => strip(worker, source), program);
  const [run] = await runs({ calls: [call], room: roomFor([2]), isTwice: false, purpose: "open-cases" });
  const isRight = run?.kind === "returned" && run.tensor.values[0] === 2 && run.tensor.values[1] === 4;
  return isRight ? null : `a known-good program ${run?.kind}`;
}

function lastLine(text: string): string | null {
  const line = text
    .trim()
    .split("\n")
    .find((candidate) => candidate.trim() !== "");
  return line === undefined ? null : plainText(line.trim(), 200);
}
