import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { SandboxLevel } from "./model/manifest.ts";
import { openSandbox } from "./sandbox/sandbox.ts";
import { describeHostile, has, hostileStage } from "./testing/hostile-levels.ts";
import { MADE } from "./testing/hostile-made.ts";
import { runHostile } from "./testing/hostile-run.ts";
import { HOSTILE } from "./testing/hostile-table.ts";
import { hasStrongSandbox, isUsable } from "./testing/part.ts";

const EXERCISES = join(import.meta.dirname, "..", "exercises");
/** One program for every way in which an end may depend on when it comes. */
const AGAIN =
  /(loops-in-call|loops-at-load|microtasks-without-end|arrays-that-grow|buffers-that-are-hoarded|prints-without-end|max-pool-2d\/recursion|getter-that-prints-without-end|array-of-a-billion|prints-after-returning|error-cause-chain|map-that-grows|array-filled-from-behind|hundred-million-arguments)$/;

const stage = hostileStage();
const isStrong = isUsable("strong sandbox", await hasStrongSandbox());
const isReduced = isUsable("prlimit and setpriv", has("prlimit", "setpriv"));
describeHostile(stage, {
  level: "strong",
  choice: "strict",
  programs: ["bwrap", "prlimit", "setpriv"],
  hasIsolate: true,
  isThere: isStrong,
});
describeHostile(stage, {
  level: "reduced",
  choice: "auto",
  programs: ["prlimit", "setpriv"],
  hasIsolate: true,
  isThere: isReduced,
});

test("the table and the folders hold the same programs, and the course answers without a complaint", () => {
  const files = readdirSync(EXERCISES).flatMap((exercise) => hostileFiles(exercise));
  expect(HOSTILE.map(({ path }) => path).sort()).toEqual([...files, ...Object.keys(MADE)].sort());
  expect(stage.course.diagnostics).toEqual([]);
});

test("there are at least 150 programs, at least 20 of every kind", () => {
  const counts = Map.groupBy(HOSTILE, ({ attack }) => attack);
  expect(HOSTILE.length).toBeGreaterThanOrEqual(150);
  expect([...counts].filter(([, rows]) => rows.length < 20)).toEqual([]);
});

test.runIf(isStrong && isReduced)("both levels write the same bytes", () => {
  const of = (level: SandboxLevel) => HOSTILE.map(({ path }) => [path, stage.outcomes.get(level)?.get(path)?.reports]);
  expect(of("reduced")).toEqual(of("strong"));
});

test("in another order, another process and beside others, the reports have the same bytes", async () => {
  const chosen = HOSTILE.filter(({ path }) => AGAIN.test(path));
  const sandbox = await openSandbox("auto");
  const graded = async (name: string, rows: typeof HOSTILE) => {
    const place = join(stage.folder, name);
    const outcomes = await runHostile({ ...stage, sandbox, folder: place, port: stage.watch.port }, rows);
    return chosen.map(({ path }) => [path, outcomes.get(path)?.reports]);
  };
  expect(chosen.length).toBe(16);
  expect(await graded("again", chosen.toReversed())).toEqual(await graded("once", chosen));
  await sandbox.close();
});

test("a file that breaks the compiler costs its own exercise alone", async () => {
  const sandbox = await openSandbox("auto");
  const jail = sandbox.openJail();
  const call = { inputs: [{ shape: [1], values: Float32Array.of(1) }], options: {} };
  const program = { functionName: "pool", limits: { timeMs: 1000, memoryMiB: 64 } };
  const broken = `export const pool = () => ${"(".repeat(30_000)}1${")".repeat(30_000)};`;
  await jail.run({ ...program, source: broken }, [call]);
  const [run] = await jail.run({ ...program, source: "export const pool = (x: number[]): number[] => x;" }, [call]);
  await sandbox.close();
  expect(run?.kind).toBe("returned");
});

function hostileFiles(exercise: string): readonly string[] {
  try {
    const files = readdirSync(join(EXERCISES, exercise, "examples", "hostile"));
    return files.map((file) => `${exercise}/${file.replace(/\.ts$/, "")}`);
  } catch {
    return [];
  }
}
