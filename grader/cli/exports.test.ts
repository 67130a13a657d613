import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestCourse, testCourse } from "../testing/course.ts";
import { poolgrade } from "../testing/poolgrade.ts";
import { exportsHelp } from "./exports.ts";

const AS_OF = ["--as-of", "2026-11-24T00:00:00Z"];
const OUTSIDE = { GITHUB_ACTIONS: "", GITHUB_STEP_SUMMARY: "", GITHUB_WORKSPACE: undefined };

let course: TestCourse;
beforeAll(async () => {
  course = await testCourse();
  await course.write("gradebook.csv", "Student,ID,Section,Pooling (7)\n    Points Possible,,,6\nanna,1,A,\nben,2,A,\n");
});
afterAll(() => course.remove());

it("a class is exported to other programs' formats, next to unchanged reports", async () => {
  const { code, stderr } = await grade("--export", "junit", "canvas", "cases", "--canvas-sheet", "gradebook.csv");
  expect(code).toBe(0);
  expect(stderr).toContain('canvas: no row for the student "zoe"\n');
  expect(readExport("canvas/grades.csv")).toBe(
    "Student,ID,Section,Pooling (7)\n    Points Possible,,,6\nanna,1,A,6\nben,2,A,2\n",
  );
  expect(readdirSync(join(course.folder, "reports/exports/junit")).sort()).toEqual(["anna", "ben", "zoe", "이서연"]);
  const cells: readonly Record<string, string>[] = parse(readExport("cases/cases.csv"), { columns: true });
  expect(cells.find((row) => row.student === "ben" && row.case === "the-secret-case")).toMatchObject({ hidden: "yes" });
  expect(readExport("junit/ben/junit.xml")).not.toMatch(/secret|later|1234|77\.25/i);
});

it("in a GitHub workflow, annotations go to stderr, the summary to the step's, and the result to stdout", async () => {
  const summary = join(course.folder, "step-summary.md");
  await course.write("step-summary.md", "## Before\n");
  const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary };
  const { stdout, stderr } = await grade("--export", "github", "--json", env);
  expect(JSON.parse(stdout).format).toBe("poolgrade/summary/v1");
  expect(stderr).toContain(`\n${readExport("github/annotations.txt")}`);
  expect(readFileSync(summary, "utf8")).toBe(`## Before\n${readExport("github/summary.md")}`);
});

it.each([
  ["an unknown name", ["--export", "excel"], "argument 'excel' is invalid"],
  ["a sheet that is not there", ["--export", "moodle", "--moodle-sheet", "none.csv"], "none.csv cannot be read"],
])("%s ends the command before anything is graded", async (_what, given, message) => {
  const { code, stderr } = await grade(...given, "--reports", "untouched");
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(existsSync(join(course.folder, "untouched"))).toBe(false);
});

it("help lists every export with its purpose", () => {
  expect(exportsHelp()).toContain("\n  junit        JUnit XML: test reports of GitLab, Jenkins and others\n");
});

function grade(...given: readonly (string | NodeJS.ProcessEnv)[]) {
  const args = given.filter((each) => typeof each === "string");
  const env = given.find((each) => typeof each !== "string") ?? {};
  return poolgrade(course.folder, ["grade", ...AS_OF, ...args], { CLASSROOM: "", ...OUTSIDE, ...env });
}

function readExport(path: string): string {
  return readFileSync(join(course.folder, "reports/exports", path), "utf8");
}
