import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Settings } from "../report/exports/export.ts";
import { RESULTS, SETTINGS, SUMMARY, summaryOf } from "../report/exports/testing/results.ts";
import { filesBelow } from "../testing/files.ts";
import { openExports } from "./exports.ts";

const CLASS = { forSummary: true, forWholeClass: true };
const NARROWED = { forSummary: false, forWholeClass: false };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-exports-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("each student has a folder in each export, and the class has its files", async () => {
  await run(["junit", "cases"], CLASS);
  expect(paths()).toEqual([
    "exports/cases/cases.csv",
    "exports/junit/kim-minji/junit.xml",
    "exports/junit/zoe/junit.xml",
    "exports/junit/박도윤/junit.xml",
  ]);
});

it("rows of the class are in the order of the summary, whoever was graded first", async () => {
  await run(["cases"], CLASS);
  const before = filesBelow(folder);
  await run(["cases"], CLASS, RESULTS.toReversed());
  expect(filesBelow(folder)).toEqual(before);
});

it("a run that cannot read the class writes its students' forms, keeps those of the class, and says so", async () => {
  const { notes } = await run(["junit", "cases"], NARROWED, RESULTS.slice(0, 1));
  expect(paths()).toEqual(["exports/junit/kim-minji/junit.xml"]);
  expect(notes).toEqual(["cases: it speaks for the class, and not every report of it can be read: left as it was"]);
});

it("a run of the whole class removes the forms of students who left", async () => {
  await run(["junit"], CLASS);
  await run(["junit"], CLASS, RESULTS.slice(1));
  expect(paths()).toEqual(["exports/junit/zoe/junit.xml", "exports/junit/박도윤/junit.xml"]);
});

it("a mark that is no longer final is removed too, with a note", async () => {
  const [, right, lost] = RESULTS;
  if (right === undefined || lost === undefined) throw new Error("there are three results");
  await run(["gradescope"], CLASS, [right]);
  const { notes } = await run(["gradescope"], CLASS, [{ ...lost, folder: right.folder }]);
  expect(paths()).toEqual([]);
  expect(notes).toEqual([
    'gradescope: no mark for "zoe": the report is incomplete because of an internal error; grade again',
  ]);
});

it("the summary of a step is appended to what is there", async () => {
  const path = join(folder, "step.md");
  const env = { GITHUB_STEP_SUMMARY: path };
  await run(["github"], CLASS, RESULTS, { ...SETTINGS, env });
  await run(["github"], CLASS, RESULTS, { ...SETTINGS, env });
  const summary = await readFile(join(folder, "exports/github/summary.md"), "utf8");
  expect(await readFile(path, "utf8")).toBe(summary + summary);
});

it("an export that is not requested writes no file", async () => {
  await run([], CLASS);
  expect(paths()).toEqual([]);
});

async function run(names: readonly string[], spoken: typeof CLASS, results = RESULTS, settings: Settings = SETTINGS) {
  const exports = openExports(names, settings, folder);
  for (const result of results) await exports.student(result);
  const summary = results.length === RESULTS.length ? SUMMARY : summaryOf(results);
  return exports.finish(summary, spoken);
}

function paths(): string[] {
  return [...filesBelow(folder).keys()];
}
