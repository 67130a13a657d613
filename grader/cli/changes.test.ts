import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults, hasBrowser, openBrowser, openPage } from "../testing/browser.ts";
import { pooling, type TestCourse, testCourse } from "../testing/course.ts";
import { poolgrade } from "../testing/poolgrade.ts";
import { screenshot } from "../testing/screenshots.ts";

let course: TestCourse;
beforeAll(async () => {
  course = await testCourse();
});
afterAll(() => course.remove());

const grade = (...args: readonly string[]) => poolgrade(course.folder, ["grade", ...args]);
const at = (path: string) => join(course.folder, "reports", path);
const json = (path: string) => JSON.parse(readFileSync(at(path), "utf8"));

describe("what changed since the last report", () => {
  it("is not told after the first", async () => {
    await grade();
    expect(["changes.json", "students/ben/changes.json"].filter((path) => existsSync(at(path)))).toEqual([]);
  });

  it("is told to the student and of the class, without anything that is hidden", async () => {
    await course.write("solutions/ben/max-pool-2d.ts", pooling("Number.NEGATIVE_INFINITY"));
    await grade();
    expect(json("students/ben/changes.json")).toEqual({
      format: "poolgrade/changes/v1",
      before: { solved: 0, of: 1, score: 2, maxScore: 6 },
      after: { solved: 1, of: 1, score: 6, maxScore: 6 },
      gone: ["max-from-zero"],
      appeared: [],
      exercises: [
        {
          exercise: "max-pool-2d",
          before: { verdict: "wrong-values", score: 2 },
          after: { verdict: "correct", score: 6 },
        },
      ],
    });
    expect(json("changes.json").students).toMatchObject([{ student: "ben", gone: ["max-from-zero"] }]);
    expect(existsSync(at("students/anna/changes.json"))).toBe(false);
  });

  it("stays when a run is repeated, and where only others were graded", async () => {
    const before = readFileSync(at("students/ben/changes.json"), "utf8");
    await grade();
    await grade("--student", "anna");
    expect(readFileSync(at("students/ben/changes.json"), "utf8")).toBe(before);
    expect(json("changes.json").students).toHaveLength(1);
  });

  it.skipIf(!hasBrowser)("is on the class's page, which does without it", async () => {
    const browser = await openBrowser();
    const { page, complaints } = await openPage(browser, at("summary.html"));
    const part = page.locator("#changes");
    await part.getByText("1 student has more points; 0 have fewer").waitFor();
    expect(await part.locator(".moved tbody tr").allTextContents()).toEqual([
      "Your maximum starts at 0 (or just above), and stays there where all numbers are negative.max-from-zero10",
    ]);
    expect(await part.locator(".changes tbody tr").allTextContents()).toEqual(["ben2 → 6 of 60 → 1 of 1max-from-zero"]);
    expect(await page.locator("nav a[href='#changes']").count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "한국어" }).click();
    await part.getByText("점수가 오른 학생 1명, 내린 학생 0명").waitFor();
    await part.screenshot({ path: screenshot("class-changes-ko") });
    await part.getByRole("link", { name: "ben" }).click();
    await page.getByRole("heading", { level: 1, name: "ben" }).waitFor();
    expect(page.url()).toContain("/staff/ben/report.html");
    const kept = at("changes.js.kept");
    renameSync(at("changes.js"), kept);
    const without = await openPage(browser, at("summary.html"));
    expect(await without.page.locator("#changes, nav a[href='#changes']").count()).toBe(0);
    renameSync(kept, at("changes.js"));
    expect([...complaints, ...without.complaints]).toEqual([]);
    await browser.close();
  });

  it.skipIf(!hasBrowser)("is on the student's page, which does without it", async () => {
    const browser = await openBrowser();
    const { page, complaints, close } = await openPage(browser, at("students/ben/report.html"));
    await page.getByText("Since last time: 2 → 6 of 6 points, 0 → 1 of 1 exercises solved.").waitFor();
    expect(await page.locator("#next li").allTextContents()).toEqual([expect.stringContaining("starts at 0")]);
    await close();
    rmSync(at("students/ben/changes.js"));
    const without = await openPage(browser, at("students/ben/report.html"));
    await without.page.getByText("You have solved every exercise. Right in all 1 public and 2 hidden cases.").waitFor();
    expect([...complaints, ...without.complaints]).toEqual([]);
    await browser.close();
  });
});
