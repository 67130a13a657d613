import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TestCourse, testCourse } from "../testing/course.ts";
import { poolgrade } from "../testing/poolgrade.ts";

let course: TestCourse;
beforeEach(async () => {
  course = await testCourse();
  await course.write("exercises/weak/exercise.yaml", WEAK);
});
afterEach(() => course.remove());

/** One small case for a signal: quick to audit, and easy to fool. */
const WEAK = `format: poolgrade/exercise/v1
id: weak
title: { en: Pool, ko: 풀링 }
brief: { en: Pool it., ko: 풀링하세요. }
function: pool
op: max-pool
layout: signal
cases:
  - id: one
    why: { en: One., ko: 하나. }
    input: [[1], [5], [2], [4]]
    options: { poolSize: 2 }
    points: 1
`;

describe("audit", () => {
  it("shows how strong the cases are, and by name what they let pass", async () => {
    const { code, stdout } = await poolgrade(course.folder, ["audit", "weak"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/│ weak +│ +\d\d % │/);
    expect(stdout).toMatch(
      /\n {2}survives {4}max-from-zero\/zero.*\n {14}Your maximum starts at 0 \(or just above\), and stays there where all numbers are negative\.\n/,
    );
    expect(stdout).not.toContain("max-pool-2d");
  });

  it("exits 1 below the required score, and prints cases that reach it once they are pasted", async () => {
    expect((await poolgrade(course.folder, ["audit", "weak", "--min-score", "100"])).code).toBe(1);
    const { stdout, stderr } = await poolgrade(course.folder, ["audit", "weak", "--suggest"]);
    expect(stderr).toContain("│ weak ");
    await appendFile(join(course.folder, "exercises/weak/exercise.yaml"), stdout);
    expect((await poolgrade(course.folder, ["validate", "--exercise", "weak"])).stdout).not.toContain("error");
    const strong = await poolgrade(course.folder, ["audit", "weak", "--min-score", "100", "--json"]);
    expect(strong.code).toBe(0);
    expect(JSON.parse(strong.stdout)).toMatchObject({
      format: "poolgrade/audit/v1",
      exercises: [{ exercise: "weak", score: 100, survivors: [], nameless: [], together: [] }],
    });
    expect((await poolgrade(course.folder, ["audit", "weak", "--suggest"])).stdout).toBe("");
  });

  it("names the file that suggested cases belong to, if there are several", async () => {
    await course.write("two/weak/exercise.yaml", WEAK);
    await course.write("two/weaker/exercise.yaml", WEAK.replace("id: weak", "id: weaker"));
    const { stdout } = await poolgrade(course.folder, ["audit", "--exercises", "two", "--suggest"]);
    expect(stdout.match(/^# .*$/gm)).toEqual(["# two/weak/exercise.yaml", "# two/weaker/exercise.yaml"]);
  });

  it("refuses a missing exercise, and an invalid score", async () => {
    expect((await poolgrade(course.folder, ["audit", "weka"])).stderr).toContain("did you mean `weak`?");
    const { code, stderr } = await poolgrade(course.folder, ["audit", "--min-score", "101"]);
    expect(code).toBe(2);
    expect(stderr).toContain("a number from 0 to 100 is needed");
  });
});
