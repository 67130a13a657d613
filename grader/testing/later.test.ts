import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runProgram } from "../setup/run-program.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_LATER = Number(process.env.POOLGRADE_DAYS_LATER ?? 0);

/** The time of file systems, which comes from the kernel, whatever a process is told. */
function kernelTime(): number {
  const folder = mkdtempSync(join(tmpdir(), "poolgrade-later-"));
  const { mtimeMs } = statSync(folder);
  rmSync(folder, { recursive: true });
  return mtimeMs;
}

test(`tests and the processes they start see a date ${DAYS_LATER} days in the future`, async () => {
  const { output } = await runProgram(process.execPath, ["-p", "Date.now()"], { limitMs: 60_000 });
  const daysLater = [Date.now(), Number(output)].map((ms) => Math.round((ms - kernelTime()) / DAY_MS) + 0);
  expect(daysLater).toEqual([DAYS_LATER, DAYS_LATER]);
});
