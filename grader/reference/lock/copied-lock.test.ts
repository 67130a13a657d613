import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Exercise } from "../../model/exercise.ts";
import type { EngineInfo } from "../../model/manifest.ts";
import { aCase, anExercise } from "../../testing/an-exercise.ts";
import { openReference } from "../reference.ts";
import { copiedLock } from "./copied-lock.ts";
import { parseLock } from "./lock-text.ts";
import { writtenLocks } from "./written-locks.ts";

const DATE = new Date("2026-12-01T00:00:00Z");
const [BEFORE, AFTER] = [new Date("2026-11-01T00:00:00Z"), new Date("2027-01-01T00:00:00Z")];
const NATIVE: EngineInfo = { name: "tfjs-node", version: "4.22.0", tensorflow: "2.13.1" };

let folder: string;
let exercise: Exercise;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-locks-"));
  const cases = [
    aCase({ id: "dated", visibility: { kind: "after", date: DATE } }),
    aCase({ id: "secret", visibility: { kind: "hidden" } }),
    aCase({ id: "open" }),
  ];
  exercise = anExercise({ file: join(folder, "exercise.yaml"), cases });
  const answered = await openReference("tfjs").answers(exercise);
  for (const { file, text } of writtenLocks(exercise, answered.cases, NATIVE)) await writeFile(file, text ?? "");
});
afterEach(() => rm(folder, { recursive: true }));

it.each([
  ["before the date", BEFORE, ["open"]],
  ["after it", AFTER, ["dated", "open"]],
])("a copy made %s gets the answers of the cases that are open then, and is answered by them", async (_, asOf, ids) => {
  const text = await copiedLock(exercise, asOf);
  expect([...(parseLock(text ?? "")?.answers.keys() ?? [])]).toEqual(ids);
  const copy = { ...exercise, cases: exercise.cases.filter(({ id }) => ids.includes(id)) };
  await writeFile(join(folder, "answers.lock"), text ?? "");
  await rm(join(folder, "answers.hidden.lock"));
  const reference = openReference("locked");
  expect((await reference.answers(copy)).diagnostics).toEqual([]);
  expect(reference.effort().locked).toBe(ids.length);
});

it("answers of an older spec, or of another TensorFlow than the public ones, are left out", async () => {
  const older = { ...exercise, cases: exercise.cases.map((each) => ({ ...each, points: each.points + 1 })) };
  expect(await copiedLock(older, AFTER)).toBeNull();
  const { cases } = await openReference("tfjs").answers(exercise);
  const [lock] = writtenLocks(exercise, cases, { ...NATIVE, tensorflow: "2.99.0" });
  await writeFile(join(folder, "answers.lock"), lock?.text ?? "");
  const copied = parseLock((await copiedLock(exercise, AFTER)) ?? "");
  expect([copied?.engine.tensorflow, ...(copied?.answers.keys() ?? [])]).toEqual(["2.99.0", "open"]);
});
