import { join } from "node:path";
import { expect, test } from "vitest";
import type { SandboxLevel } from "./model/manifest.ts";
import { openSandbox } from "./sandbox/sandbox.ts";
import { HOSTILE } from "./sandbox/testing/hostile/corpus.ts";
import { describeHostile, has, hostileStage } from "./testing/hostile/levels.ts";
import { runHostile } from "./testing/hostile/run.ts";
import { hasStrongSandbox, isUsable } from "./testing/part.ts";

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

test("every program has a unique name, and the course is answered without diagnostics", () => {
  const names = HOSTILE.map(({ name }) => name);
  expect([...new Set(names)]).toEqual(names);
  expect(stage.course.diagnostics).toEqual([]);
});

test("there are at least 150 programs, at least 20 of every kind", () => {
  const counts = Map.groupBy(HOSTILE, ({ attack }) => attack);
  expect(HOSTILE.length).toBeGreaterThanOrEqual(150);
  expect([...counts].filter(([, rows]) => rows.length < 20)).toEqual([]);
});

test.runIf(isStrong && isReduced)("both levels write the same bytes", () => {
  const of = (level: SandboxLevel, name: string) => stage.outcomes.get(level)?.get(name)?.reports;
  const different = HOSTILE.filter(({ name }) => of("reduced", name) !== of("strong", name));
  expect(different.map(({ name }) => name)).toEqual([]);
});

test("in another order, another process and next to others, the reports have the same bytes", async () => {
  const chosen = HOSTILE.filter(({ timing }) => timing);
  const sandbox = await openSandbox("auto");
  const graded = async (place: string, programs: typeof HOSTILE) => {
    const folder = join(stage.folder, place);
    const outcomes = await runHostile({ ...stage, sandbox, folder, port: stage.watch.port }, programs);
    return chosen.map(({ name }) => [name, outcomes.get(name)?.reports]);
  };
  expect(chosen).not.toEqual([]);
  expect(await graded("again", chosen.toReversed())).toEqual(await graded("once", chosen));
  await sandbox.close();
});

test("a file that breaks the compiler costs only its own exercise", async () => {
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
