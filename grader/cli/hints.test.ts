import { existsSync, readFileSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pooling, type TestCourse, testCourse } from "../testing/course.ts";
import { filesBelow } from "../testing/files.ts";
import { poolgrade } from "../testing/poolgrade.ts";

const SPEC = `format: poolgrade/exercise/v1
id: max-pool-2d
title: { en: Max pooling, ko: 최대 풀링 }
brief: { en: Pool it., ko: 풀링하세요. }
function: maxPool2d
op: max-pool
layout: matrix
hints:
  fails: 2026-12-01
  where: 2026-12-02
  value: 2026-12-03
  misconception: 2026-12-04
  worked-window: 2026-12-05T00:00:00+09:00
cases:
  - id: below-zero
    why: { en: All below zero., ko: 모두 0보다 작습니다. }
    input: [[-7.5, -8.5], [-9.5, -6.5]]
    options: { poolSize: [1, 2] }
    points: 2
`;

const PHOTO = `format: poolgrade/exercise/v1
id: photo
title: { en: Photo, ko: 사진 }
brief: { en: Pool it., ko: 풀링하세요. }
function: pool
op: max-pool
layout: image
hints: { value: 2026-12-05 }
cases:
  - id: corner
    why: { en: A corner., ko: 사진의 일부입니다. }
    input: { image: corner.png }
    options: { poolSize: 4 }
    points: 1
`;
const CORNER = fileURLToPath(new URL("../../exercises/keras-max-pooling/corner.png", import.meta.url));

let course: TestCourse;
beforeAll(async () => {
  course = await testCourse();
  await course.write("exercises/max-pool-2d/exercise.yaml", SPEC);
  await course.write("class/ben/max-pool-2d.ts", pooling("0"));
  await course.write("class/anna/max-pool-2d.ts", pooling("-Infinity"));
});
afterAll(() => course.remove());

const VALUES = { wrong: 2, of: 2 };
const FIRST = { at: [0, 0], expected: -7.5, actual: 0 };
const WINDOW = { start: [0, 0], shape: [1, 2], values: [-7.5, -8.5] };

describe("the hint ladder", () => {
  it.each([
    ["2026-11-30T23:59:59Z", {}, "fails"],
    ["2026-12-01T00:00:00Z", VALUES, "where"],
    ["2026-12-02T00:00:00Z", { ...VALUES, first: { at: [0, 0] } }, "value"],
    ["2026-12-03T00:00:00Z", { ...VALUES, first: { ...FIRST, window: null } }, "misconception"],
    ["2026-12-04T14:59:59Z", { ...VALUES, first: { ...FIRST, window: null } }, "worked-window"],
    ["2026-12-04T15:00:00Z", { ...VALUES, first: { ...FIRST, window: WINDOW } }, undefined],
  ])("shows a student at %s what is open, and staff everything", async (asOf, verdict, next) => {
    const args = ["grade", "--solutions", "class", "--as-of", asOf, "--lang", "ko"];
    expect((await poolgrade(course.folder, args)).code).toBe(0);
    const { worst: _, tolerance: __, ...shown } = entry("students/ben").cases[0].verdict;
    expect(shown).toEqual({ kind: "wrong-values", ...verdict });
    expect(entry("students/ben").nextHint?.rung).toBe(next);
    expect(read("students/ben/report.md").includes("다음 힌트")).toBe(next !== undefined);
    expect(read("students/ben/report.md").includes("max(-7.5, -8.5) = -7.5")).toBe(next === undefined);
    expect(existsSync(join(course.folder, "reports/staff/ben"))).toBe(next !== undefined);
    expect(existsSync(join(course.folder, "reports/staff/anna"))).toBe(false);
    if (next === undefined) return;
    expect(entry("staff/ben").cases[0].verdict.first).toEqual({ ...FIRST, window: WINDOW });
    expect(read("staff/ben/report.md")).toContain("max(-7.5, -8.5) = -7.5");
  });

  it("does not call a cause new that only a date has opened", async () => {
    const at = async (command: string, asOf: string) => {
      const args = [command, "--solutions", "class", "--reports", "opened", "--as-of", asOf];
      expect((await poolgrade(course.folder, args)).code).toBe(0);
    };
    await at("grade", "2026-12-01T00:00:00Z");
    await at("report", "2026-12-05T00:00:00Z");
    const shown = readFileSync(join(course.folder, "opened/students/ben/report.json"), "utf8");
    expect(JSON.parse(shown).exercises[0].diagnosis.misconceptions).toEqual(["max-from-zero"]);
    expect([...filesBelow(join(course.folder, "opened")).keys()].filter((path) => path.includes("changes"))).toEqual(
      [],
    );
  });

  it("hides pictures of expected and returned values from students until values are shown", async () => {
    await course.write("photos/photo/exercise.yaml", PHOTO);
    await copyFile(CORNER, join(course.folder, "photos/photo/corner.png"));
    await course.write("class/ben/photo.ts", "export const pool = (x: number[][][]) => [[x[0][0]]];\n");
    const shelves = async (asOf: string) => {
      const args = ["--exercises", "photos", "--solutions", "class", "--student", "ben", "--reports", asOf];
      expect((await poolgrade(course.folder, ["grade", ...args, "--as-of", asOf])).code).toBe(0);
      const shelf = (path: string) =>
        [...filesBelow(join(course.folder, asOf)).keys()].filter((name) => name.startsWith(path));
      return [shelf("assets/pictures/").length, shelf("staff/assets/pictures/").length];
    };
    expect(await shelves("2026-12-04")).toEqual([1, 2]);
    expect(await shelves("2026-12-05")).toEqual([3, 0]);
  });

  it("applies to `check`, too", async () => {
    const args = ["check", "max-pool-2d", "class/ben/max-pool-2d.ts", "--as-of", "2026-12-02T00:00:00Z"];
    const { stdout } = await poolgrade(course.folder, args);
    expect(stdout).toContain("at [0, 0]");
    expect(stdout).toContain("The next hint opens on 2026-12-03 00:00 UTC: the expected and the actual values.\n");
    expect(stdout).not.toMatch(/expected -7\.5|max\(/);
  });
});

function entry(folder: string) {
  return JSON.parse(read(`${folder}/report.json`)).exercises[0];
}

function read(path: string): string {
  return readFileSync(join(course.folder, "reports", path), "utf8");
}
