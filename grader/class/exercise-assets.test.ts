import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Exercise, Visibility } from "../model/exercise.ts";
import { exerciseView, maxPool2d } from "../report/testing/sample.ts";
import { exerciseAssets } from "./exercise-assets.ts";

const folder = mkdtempSync(join(tmpdir(), "poolgrade-shelf-"));
afterAll(() => rmSync(folder, { recursive: true }));

const OPENS = new Date("2026-12-01T00:00:00Z");
const BEFORE = new Date("2026-11-30T00:00:00Z");

const on = (date: Date) => ({ date, offset: "Z" });

function viewOf(hints: Exercise["hints"], secret: Visibility = { kind: "hidden" }) {
  const cases = maxPool2d.cases.map((each) => (each.id === "secret" ? { ...each, visibility: secret } : each));
  return { ...exerciseView, exercise: { ...maxPool2d, hints, cases } };
}

test("students' pages share no hidden case, but the staff's do", async () => {
  const shelf = exerciseAssets(folder, OPENS, true);
  const view = viewOf({});
  expect((await shelf.put(view, "student")).script.text).not.toMatch(/secret|비밀/i);
  expect((await shelf.put(view, "staff")).shared.cases.map(({ id }) => id)).toEqual(["lesson", "negative", "secret"]);
});

test("a case with a date is shared from that date", async () => {
  const view = viewOf({}, { kind: "after", date: OPENS });
  const shared = (asOf: Date) => exerciseAssets(folder, asOf, true).put(view, "student");
  expect((await shared(BEFORE)).script.text).not.toMatch(/secret/i);
  expect((await shared(OPENS)).script.text).toMatch(/secret/i);
});

test.each([
  [{ where: on(OPENS) }, { values: false, windows: false }],
  [{ value: on(OPENS) }, { values: false, windows: false }],
  [{ misconception: on(OPENS) }, { values: true, windows: false }],
  [{ "worked-window": on(OPENS) }, { values: true, windows: false }],
  [{ fails: on(BEFORE) }, { values: true, windows: true }],
])("while the hints %j are to come, students share %j", async (hints, shown) => {
  const { shared } = await exerciseAssets(folder, BEFORE, true).put(viewOf(hints), "student");
  const negative = shared.cases.find(({ id }) => id === "negative");
  expect({ values: negative?.expected !== null, windows: negative?.windows !== null }).toEqual(shown);
  expect(shared.arithmetic.length > 0).toBe(shown.windows);
});

test("a task is a script of its own, and tells of hidden cases nothing but how many there are", async () => {
  const shelf = exerciseAssets(folder, OPENS, true);
  const { exercise } = viewOf({});
  const { task, script, path } = await shelf.putTask(exercise);
  expect(task.hidden.cases).toBe(1);
  expect(script.text).not.toMatch(/secret|비밀/i);
  expect(path).toMatch(/^assets\/tasks\/max-pool-2d-[0-9a-f]{16}\.js$/);
  expect(shelf.paths()).toEqual(new Set([path]));
});

test("a script is written to its audience's folder, and not at all for single-file pages", async () => {
  const shelf = exerciseAssets(folder, OPENS, true);
  const { path } = await shelf.put(viewOf({}), "staff");
  expect(path).toMatch(/^staff\/assets\/exercises\/max-pool-2d-[0-9a-f]{16}\.js$/);
  expect(existsSync(join(folder, path))).toBe(true);
  expect(shelf.paths()).toEqual(new Set([path]));
  const alone = exerciseAssets(folder, OPENS, false);
  await alone.put(viewOf({}), "staff");
  expect(alone.paths()).toEqual(new Set());
});
