import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Exercise } from "../model/exercise.ts";
import { toNested } from "../numeric/nested.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { contentStore } from "../store/content-store.ts";
import { openReference } from "./reference.ts";

const EXERCISES = join(import.meta.dirname, "..", "..", "exercises");
const [read] = (await readExercises(EXERCISES, ["max-pool-2d"])).exercises as [Exercise];
const exercise: Exercise = { ...read, file: "exercise.yaml" }; // where no lock lies

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "poolgrade-answers-"));
  vi.stubEnv("POOLGRADE_CACHE", cache);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true });
});

it("a computed answer is cached and stays the same", async () => {
  const first = await computeAnswers();
  expect(first.effort).toMatchObject({ computed: exercise.cases.length, kept: 0 });
  const second = await computeAnswers();
  expect(second.effort).toEqual({ locked: 0, computed: 0, kept: exercise.cases.length, library: null });
  expect(second.answers).toEqual(first.answers);
});

it.each<readonly [string, (values: Float32Array) => Uint8Array]>([
  ["zeros", (values) => new Uint8Array(values.byteLength)],
  ["one cell that is another", (values) => bytes(values.with(0, 2 * (values[0] ?? 0) + 7.25))],
  ["one cell that is not a number", (values) => bytes(values.with(-1, Number.NaN))],
  ["too few values", (values) => bytes(values.subarray(1))],
  ["nothing", () => new Uint8Array()],
])("%s in place of a kept answer, with a right checksum, are computed again and put right", async (what, other) => {
  const right = await computeAnswers();
  const isZero = ([reference]: readonly unknown[]) =>
    [reference].flat(Number.POSITIVE_INFINITY).every((value) => value === 0);
  const still = what === "zeros" ? right.answers.filter(isZero).length : 0; // there zeros are right
  const written = await overwriteAll(other);
  expect(written).toBe(exercise.cases.length);
  const again = await computeAnswers();
  expect(again.effort).toMatchObject({ computed: exercise.cases.length - still, kept: still });
  expect(again.answers).toEqual(right.answers);
  expect((await computeAnswers()).effort).toMatchObject({ computed: 0, kept: exercise.cases.length });
});

it("the author's `expected` is not blamed if the reference overflows", async () => {
  const largest = 3.4028234663852886e38;
  const [testCase] = exercise.cases;
  if (testCase === undefined) throw new Error("the exercise has no case");
  const x = { shape: [1, 2], values: Float32Array.of(largest, largest) };
  const call = { inputs: [x], options: { poolSize: [1, 2], strides: [1, 2], padding: "valid" } };
  const expected = { shape: [1, 1], values: Float32Array.of(largest) };
  const cases = [{ ...testCase, call, expected }];
  const { diagnostics } = await openReference("auto").answers({ ...exercise, op: "avg-pool", cases });
  expect(diagnostics.map(({ message, help }) => [message, help])).toEqual([
    [
      expect.stringMatching(
        /^the references of case `lesson` disagree at \[0, 0\]: tfjs.* Infinity, the float64 model 3\.40/,
      ),
      "use inputs of smaller magnitude: float32 overflows or loses them here",
    ],
  ]);
});

async function computeAnswers() {
  const reference = openReference("auto");
  const { cases, diagnostics } = await reference.answers(exercise);
  expect(diagnostics).toEqual([]);
  return {
    answers: cases.map(({ answer }) => [toNested(answer.reference), toNested(answer.expected), answer.tolerance]),
    effort: reference.effort(),
  };
}

/** Replaces the value of every key, as anyone with write access to the cache could. */
async function overwriteAll(other: (values: Float32Array) => Uint8Array): Promise<number> {
  const store = contentStore(join(cache, "answers"));
  const entries = (await readdir(store.folder, { recursive: true, withFileTypes: true })).filter((e) => e.isFile());
  for (const { parentPath, name } of entries) {
    const value = (await readFile(join(parentPath, name))).subarray(32);
    await store.put(`${parentPath.slice(-2)}${name}`, other(new Float32Array(Uint8Array.from(value).buffer)));
  }
  return entries.length;
}

function bytes(values: Float32Array): Uint8Array {
  return new Uint8Array(Float32Array.from(values).buffer);
}
