import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pooling } from "./testing/course.ts";
import { poolgrade } from "./testing/poolgrade.ts";

/** A course with one student, graded by 0.1: its spec, its reports, and what it left in the user's cache. */
const OF_0_1 = join(import.meta.dirname, "testing", "of-0.1");
const STAFFS = "reports/staff/ben/report.json";
const AS_OF = ["--as-of", "2026-11-24T00:00:00+09:00"];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-upgrade-"));
  await cp(OF_0_1, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("reports of 0.1 are rendered with what 0.1 kept, as marks of an older version of their exercise", async () => {
  const before = await text(STAFFS);
  const { code, stderr } = await run("report", ...AS_OF);
  expect(code).toBe(0);
  expect(notices(stderr)).toEqual([
    "notice: 1 result is of an older spec (max-pool-2d): it is kept, marked, and left out of means; grade again to renew them",
  ]);
  expect(await text(STAFFS)).toBe(before);
  expect(await text("reports/staff/ben/report.html")).toContain("let most = 0;");
  expect(await text("reports/students/ben/report.md")).toContain("These marks are of an older version");
});

test("grading over the reports and the cache of 0.1 gives the same marks, for the exercise of today", async () => {
  await mkdir(join(folder, "solutions/ben"), { recursive: true });
  await writeFile(join(folder, "solutions/ben/max-pool-2d.ts"), pooling("0"));
  const [before] = JSON.parse(await text(STAFFS)).exercises;
  const { code } = await run("grade", ...AS_OF);
  const [after] = JSON.parse(await text(STAFFS)).exercises;
  expect(code).toBe(0);
  expect([before.spec, after.spec]).toEqual([undefined, expect.stringMatching(/^[0-9a-f]{64}$/)]);
  expect([after.score, after.cases]).toEqual([before.score, before.cases]);
});

test("a report of another format is refused, with what to do", async () => {
  const later = (await text(STAFFS)).replace("poolgrade/report/v1", "poolgrade/report/v2");
  await writeFile(join(folder, STAFFS), later);
  const { code, stderr } = await run("report", ...AS_OF);
  expect(code).toBe(3);
  expect(stderr).toContain(
    'the report in "ben" cannot be read: this is not a report of the format poolgrade/report/v1\n' +
      "  help: grade again to write it anew\n",
  );
  expect(await text(STAFFS)).toBe(later);
});

function run(...args: readonly string[]) {
  return poolgrade(folder, args, { POOLGRADE_CACHE: join(folder, "cache") });
}

function notices(stderr: string): readonly string[] {
  return stderr
    .split("\n")
    .filter((line) => line.startsWith("notice: ") && !/^notice: (?:engine|sandbox|pages):/.test(line));
}

function text(path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}
