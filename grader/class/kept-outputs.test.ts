import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Outputs } from "../model/outputs.ts";
import { contentStore } from "../store/content-store.ts";
import { aCase, anExercise } from "../testing/an-exercise.ts";
import { type KeptOutputs, keptOutputs } from "./kept-outputs.ts";

const exercise = anExercise({
  cases: [aCase({ inputs: [{ shape: [1, 2], values: Float32Array.of(1, 2) }], options: {} })],
});

const outputs: Outputs = {
  source: "export const maxPool2d = () => [[2]];\n",
  returned: new Map([
    ["lesson", { shape: [1, 1], values: Float64Array.of(2) }],
    ["photo", { shape: [100, 100], values: new Float64Array(10_000).fill(0.5) }],
  ]),
  broken: [{ property: "one-by-one-is-identity", holds: false, calls: [], returned: [null] }],
};

let folder: string;
let kept: KeptOutputs;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-kept-"));
  vi.stubEnv("POOLGRADE_CACHE", folder);
  kept = keptOutputs();
  await kept.put("report", new Map([["max-pool-2d", outputs]]), [exercise]);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test("the outputs of a submission are kept under its report", async () => {
  expect(await kept.get("report", [exercise])).toEqual(new Map([["max-pool-2d", outputs]]));
  expect(await kept.get("another report", [exercise])).toEqual(new Map());
});

test("outputs of an exercise that has changed are not returned", async () => {
  const other = anExercise({
    cases: [aCase({ inputs: [{ shape: [1, 2], values: Float32Array.of(1, 3) }], options: {} })],
  });
  expect(await kept.get("report", [other])).toEqual(new Map());
});

test("a record that another Node wrote and this one cannot read counts as gone", async () => {
  const key = createHash("sha256").update("strange").digest("hex");
  await contentStore(join(folder, "runs")).put(key, Uint8Array.of(1, 2, 3));
  expect(await kept.get("strange", [exercise])).toEqual(new Map());
});

/** Numbers that cannot be compressed. */
function noise(length: number): Float64Array {
  const bytes = randomBytes(8 * length);
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function returning(length: number, source = ""): ReadonlyMap<string, Outputs> {
  return new Map([
    [
      "max-pool-2d",
      { source, broken: [], returned: new Map([["lesson", { shape: [length], values: noise(length) }]]) },
    ],
  ]);
}

test.each([
  ["a tensor", 2.2e6, ""],
  ["a text", 1, randomBytes(18e6).toString("base64")],
])("more than 16 MiB for one report is not kept, be it %s", async (_what, length, source) => {
  const before = returning(5000);
  await kept.put("too much", before, [exercise]);
  expect(await kept.get("too much", [exercise])).toEqual(before);
  await kept.put("too much", returning(length, source), [exercise]);
  expect(await kept.get("too much", [exercise])).toEqual(new Map());
});

test("just under 16 MiB is kept", async () => {
  const outputs = returning(2e6);
  await kept.put("much", outputs, [exercise]);
  expect(await kept.get("much", [exercise])).toEqual(outputs);
});

test("one GiB is kept in total: beyond that the oldest is removed", async () => {
  const runs = join(folder, "runs");
  for (const [name, daysAgo] of [
    ["older", 2],
    ["newer", 1],
  ] as const) {
    const path = join(runs, name);
    await writeFile(path, "");
    await truncate(path, 600 * 1024 * 1024); // takes no space: nothing is written
    const when = new Date((await stat(path)).mtimeMs - daysAgo * 24 * 60 * 60 * 1000);
    await utimes(path, when, when);
  }
  await kept.sweep();
  expect([existsSync(join(runs, "older")), existsSync(join(runs, "newer"))]).toEqual([false, true]);
  expect(await kept.get("report", [exercise])).toEqual(new Map([["max-pool-2d", outputs]]));
});
