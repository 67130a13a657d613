import { existsSync, readFileSync } from "node:fs";
import { cp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestCourse, testCourse } from "../testing/course.ts";
import { type Ended, poolgrade, start, whenEnded } from "../testing/poolgrade.ts";

const AS_OF = ["--as-of", "2026-11-24T00:00:00Z"];
const STOPPED = "was stopped: of 5 students, 2 reports are of that run, ";

let course: TestCourse;
let spec: string;
beforeAll(async () => {
  course = await testCourse();
  await poolgrade(course.folder, ["grade", ...AS_OF]);
  spec = await readFile(join(course.folder, "exercises/max-pool-2d/exercise.yaml"), "utf8");
  await course.write("solutions/loop/max-pool-2d.ts", "export function maxPool2d() { for (;;); }\n");
});
afterAll(() => course.remove());

describe.each(["SIGINT", "SIGKILL"] as const)("a grading that is stopped by %s", (signal) => {
  it("in a re-grade is reported by the next `report`, with the number of its reports, in the summary too", async () => {
    const folder = `re-grade-${signal}`;
    await cp(join(course.folder, "reports"), join(course.folder, folder), { recursive: true });
    await course.write("exercises/max-pool-2d/exercise.yaml", spec.replace("points: 3", "points: 4"));
    const { stderr } = await stop(folder, signal);
    if (signal === "SIGINT") {
      expect(stderr).toContain(`${STOPPED}2 are older, and 1 is not there; grade again`);
      expect(summary(folder)).toMatchObject({
        students: [{ maxScore: 7 }, { maxScore: 7 }, { older: ["max-pool-2d"] }, { older: ["max-pool-2d"] }],
        unfinished: { of: 5, renewed: 2, older: 2 },
      });
    }
    const next = await poolgrade(course.folder, ["report", "--reports", folder, ...AS_OF]);
    expect(next.code).toBe(0);
    expect(next.stderr).toContain(`${STOPPED}2 are older, and 1 is not there; grade again`);
    expect(next.stderr).toContain("notice: 2 results are of an older spec (max-pool-2d)");
    expect(summary(folder).unfinished).toEqual({ of: 5, renewed: 2, older: 2 });
    expect(text(folder, "summary.md")).toContain(
      "The last grading was stopped before it was done: of 5 students, 2 have a new report, 2 an older one, and 1 none.",
    );
    expect(text(folder, "summary.html")).toContain("The last grading was stopped before it was done");
    await course.write("exercises/max-pool-2d/exercise.yaml", spec);
  });

  it("for the first time leaves reports, and the next summary says how many of the class have one", async () => {
    const folder = `first-${signal}`;
    await stop(folder, signal);
    expect(existsSync(join(course.folder, folder, "summary.json"))).toBe(false);
    const next = await poolgrade(course.folder, ["report", "--reports", folder, ...AS_OF, "--lang", "ko"]);
    expect(next.stderr).toContain(`${STOPPED}0 are older, and 3 are not there`);
    expect(summary(folder)).toMatchObject({
      students: [{ student: "anna" }, { student: "ben" }],
      unfinished: { of: 5, renewed: 2, older: 0 },
    });
    expect(text(folder, "summary.md")).toContain(
      "학생 5명 중 2명은 새로 채점했고, 0명은 이전 결과가 남아 있으며, 3명은 결과가 없습니다.",
    );
  });

  it("is finished by gradings that do the rest, and then no longer mentioned", async () => {
    const folder = `first-${signal}`;
    await rm(join(course.folder, "solutions/loop"), { recursive: true });
    const part = await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", folder, "--student", "zoe"]);
    expect(part.code).toBe(0);
    expect(summary(folder)).toMatchObject({ unfinished: { of: 4, renewed: 3, older: 0 } });
    await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", folder, "--student", "이서연"]);
    expect(summary(folder).unfinished).toBeUndefined();
    expect(text(folder, "summary.json")).toBe(text("reports", "summary.json"));
    await course.write("solutions/loop/max-pool-2d.ts", "export function maxPool2d() { for (;;); }\n");
  });
});

describe("a narrowed grading that is stopped", () => {
  it("reports on the students it was to grade", async () => {
    const { stderr } = await stop("narrow", "SIGINT", "1/2", ["--student", "anna", "loop"]);
    expect(stderr).toContain("was stopped: of 2 students, 1 report is of that run, 0 are older, and 1 is not there;");
  });
});

describe("two at once", () => {
  it("the second says who is writing, writes nothing and exits 2; an abandoned lock is taken over", async () => {
    const first = start(course.folder, ["grade", ...AS_OF, "--jobs", "1", "--reports", "shared"]);
    const end = whenEnded(first);
    await waitForOutput(first, "2/5");
    const others = await Promise.all(
      ["grade", "report"].map((command) => poolgrade(course.folder, [command, "--reports", "shared", ...AS_OF])),
    );
    for (const { code, stderr } of others) {
      expect(code).toBe(2);
      expect(stderr).toMatch(
        new RegExp(
          `poolgrade: \`poolgrade grade\` \\(process ${first.pid} on .*, since \\d{4}-.*Z\\) is writing to shared: wait for it to end\n$`,
        ),
      );
    }
    first.kill("SIGKILL");
    await end;
    expect(existsSync(join(course.folder, "shared/lock"))).toBe(true);
    const next = await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", "shared", "--student", "anna"]);
    expect({ code: next.code, isLocked: existsSync(join(course.folder, "shared/lock")) }).toEqual({
      code: 0,
      isLocked: false,
    });
  });
});

/** Grades with one lane until it reaches the student whose program never ends, and stops there. */
async function stop(reports: string, signal: NodeJS.Signals, at = "2/5", more: readonly string[] = []): Promise<Ended> {
  const child = start(course.folder, ["grade", ...AS_OF, "--jobs", "1", "--reports", reports, ...more]);
  const end = whenEnded(child);
  await waitForOutput(child, at);
  const left = Number(at.split("/")[1]) - Number(at.split("/")[0]);
  while (pending(reports).length > left) await new Promise(setImmediate); // progress is recorded after it is printed
  child.kill(signal);
  return end;
}

function pending(reports: string): readonly string[] {
  return JSON.parse(text(reports, "manifest.json")).unfinished.pending;
}

function waitForOutput(child: ReturnType<typeof start>, words: string): Promise<void> {
  return new Promise((resolve) => {
    child.stderr?.on("data", (chunk) => {
      if (String(chunk).includes(words)) resolve();
    });
  });
}

function summary(folder: string) {
  return JSON.parse(text(folder, "summary.json"));
}

function text(folder: string, path: string): string {
  return readFileSync(join(course.folder, folder, path), "utf8");
}
