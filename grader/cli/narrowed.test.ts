import { readFileSync } from "node:fs";
import { cp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pooling, type TestCourse } from "../testing/course.ts";
import { filesBelow } from "../testing/files.ts";
import { poolgrade } from "../testing/poolgrade.ts";
import { twoExercises } from "../testing/two-exercises.ts";

const AS_OF = ["--as-of", "2026-11-24T00:00:00Z"];
const CLASS = ["anna", "ben", "zoe", "이서연"];
const RIGHT = pooling("Number.NEGATIVE_INFINITY");

let course: TestCourse;
beforeAll(async () => {
  course = await twoExercises();
  await poolgrade(course.folder, ["grade", ...AS_OF]);
});
afterAll(() => course.remove());

describe.each([
  ["--student", "ben"],
  ["--exercise", "second"],
  ["--shard", "2/2"],
  ["--student", "ben", "--exercise", "second"],
])("grade %s %s", (...narrowed) => {
  it("gives the same bytes again in any folder with the class's reports", async () => {
    const folder = await copyReports(`again${narrowed.join("").replace("/", "-")}`);
    const before = filesBelow(folder);
    const { code } = await grade(folder, ...narrowed);
    expect(code).toBe(0);
    expect(filesBelow(folder)).toEqual(before);
  });
});

describe("a narrowed run", () => {
  it("updates the named exercise in every report, keeps the other one, and runs nothing else", async () => {
    const folder = await copyReports("exercise");
    await course.write("solutions/ben/second.ts", "export const maxPool2d = 1;\n");
    await course.write("solutions/ben/max-pool-2d.ts", RIGHT);
    const { stdout, stderr } = await grade(folder, "--exercise", "second", "--json");
    await course.write("solutions/ben/max-pool-2d.ts", pooling("0"));
    await course.write("solutions/ben/second.ts", RIGHT);
    expect(JSON.parse(stdout).exercises.map(({ exercise }: { exercise: string }) => exercise)).toEqual(["second"]);
    expect(stderr).toContain("4 submissions in ");
    expect(verdictsOf(folder, "ben")).toEqual({ "max-pool-2d": "wrong-values", second: "compile-error" });
    expect(summary(folder).students.map(({ student }: { student: string }) => student)).toEqual(CLASS);
    expect(summary(folder).exercises.map(({ exercise }: { exercise: string }) => exercise)).toEqual([
      "max-pool-2d",
      "second",
    ]);
    expect(text(folder, "students/ben/report.md")).toContain("Your maximum starts at 0");
    expect(text(folder, "staff/ben/report.md")).toContain("A secret reason.");
    expect(text(folder, "summary.csv").split("\n")).toHaveLength(CLASS.length + 2);
  });

  it("leaves reports that can be rendered again, as a whole run does", async () => {
    const folder = await copyReports("rendered");
    await grade(folder, "--exercise", "second");
    const before = filesBelow(folder);
    const { stderr } = await poolgrade(course.folder, ["report", "--reports", folder, ...AS_OF]);
    expect(stderr).not.toContain("not kept");
    expect(filesBelow(folder)).toEqual(before);
  });

  it("leaves a page unchanged if the other exercise's outputs were not kept, and says so", async () => {
    const folder = await copyReports("page");
    const before = text(folder, "students/ben/report.html");
    const env = { POOLGRADE_CACHE: join(course.folder, "empty-cache") };
    await course.write("solutions/ben/second.ts", "export const maxPool2d = 1;\n");
    const args = ["grade", ...AS_OF, "--reports", folder, "--student", "ben", "--exercise", "second"];
    const { stderr } = await poolgrade(course.folder, args, env);
    await course.write("solutions/ben/second.ts", RIGHT);
    expect(stderr).toContain('notice: what the functions returned was not kept, at least in part: "ben"\n');
    expect(text(folder, "students/ben/report.html")).toBe(before);
    expect(verdictsOf(folder, "ben")).toMatchObject({ second: "compile-error" });
  });

  it("writes only what is named into a new folder", async () => {
    const folder = join(course.folder, "fresh");
    await grade(folder, "--student", "ben", "--exercise", "second");
    expect(summary(folder)).toMatchObject({
      exercises: [{ exercise: "second" }],
      students: [{ student: "ben", score: 6, maxScore: 6, verdicts: { second: "correct" } }],
    });
    await grade(folder, "--student", "anna", "--exercise", "max-pool-2d");
    expect(summary(folder)).toMatchObject({
      exercises: [{ exercise: "max-pool-2d" }, { exercise: "second" }],
      students: [
        { student: "anna", verdicts: { "max-pool-2d": "correct" } },
        { student: "ben", verdicts: { second: "correct" } },
      ],
    });
  });

  it("builds the class in one folder, shard by shard", async () => {
    const folder = join(course.folder, "sharded");
    for (const shard of ["1/3", "2/3", "3/3"]) await grade(folder, "--shard", shard);
    expect([...filesBelow(folder)].filter(([path]) => !path.includes("assets/"))).toEqual(
      [...filesBelow(join(course.folder, "reports"))].filter(([path]) => !path.includes("assets/")),
    );
  });

  it("leaves students who left out of the summary, and names them", async () => {
    const folder = await copyReports("gone");
    await rm(join(course.folder, "solutions/이서연"), { recursive: true });
    const { stderr } = await grade(folder, "--student", "ben");
    await course.write("solutions/이서연/max-pool-2d.ts", "export function maxPool2d(x) { return x; }\n");
    expect(stderr).toContain('no folder of hand-ins any more: "이서연"');
    expect(summary(folder).students.map(({ student }: { student: string }) => student)).toEqual(["anna", "ben", "zoe"]);
    expect(text(folder, "students/이서연/report.md")).toContain("이서연");
  });

  it("exports the whole class", async () => {
    const folder = await copyReports("exported");
    await grade(folder, "--student", "ben", "--export", "cases", "junit");
    const [narrowed, whole] = [folder, await copyReports("exported-whole")].map((each) => join(each, "exports"));
    await grade(join(course.folder, "exported-whole"), "--export", "cases", "junit");
    expect(filesBelow(narrowed ?? "")).toEqual(filesBelow(whole ?? ""));
  });

  it("leaves a report unchanged if it must keep part of it and cannot read it: exit 2", async () => {
    const folder = await copyReports("damaged");
    await rm(join(folder, "staff/ben"), { recursive: true });
    await course.write("damaged/students/ben/report.json", "{");
    const { code, stderr } = await grade(folder, "--exercise", "second");
    expect(code).toBe(2);
    expect(stderr).toContain('"ben": the report that lies there cannot be read');
    expect(text(folder, "students/ben/report.json")).toBe("{");
    expect(summary(folder)).toMatchObject({
      students: ["anna", "zoe", "이서연"].map((student) => ({ student })),
      refused: [{ folder: "ben" }],
    });
  });
});

describe("report with some of the exercises that were graded", () => {
  it("leaves what it does not know about the others as it was, and says so", async () => {
    const folder = await copyReports("partly");
    const before = filesBelow(folder);
    await cp(join(course.folder, "exercises/second"), join(course.folder, "some/second"), { recursive: true });
    const { code, stderr } = await poolgrade(course.folder, [
      ...["report", "--reports", folder, "--exercises", "some", ...AS_OF],
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'notice: of these exercises only the reports are there, and stay as they are: "max-pool-2d"\n',
    );
    const changed = [...filesBelow(folder)].filter(([path, bytes]) => !before.get(path)?.equals(bytes));
    expect(changed.map(([path]) => path)).toEqual(["summary.csv", "summary.html", "summary.json", "summary.md"]);
    expect(verdictsOf(folder, "ben")).toEqual({ "max-pool-2d": "wrong-values", second: "correct" });
  });
});

describe("marks of an older spec", () => {
  it("are kept, marked in every form, counted in one line, and left out of means", async () => {
    const folder = await copyReports("older");
    const spec = await readFile(join(course.folder, "exercises/second/exercise.yaml"), "utf8");
    await course.write("exercises/second/exercise.yaml", spec.replace("points: 3", "points: 4"));
    const narrowed = await grade(folder, "--student", "anna", "--lang", "ko");
    const korean = join(course.folder, await copyOf("older", "older-ko"));
    await poolgrade(course.folder, ["report", "--reports", korean, ...AS_OF, "--lang", "ko"]);
    expect(text(korean, "summary.md")).toContain("바뀌기 전의 문제로 채점한 결과 3건은 평균에 포함하지 않았습니다.");
    expect(text(korean, "summary.md")).toContain("✓ 정답 (이전 버전)");
    for (const form of ["md", "html"]) {
      expect(text(korean, `students/ben/report.${form}`)).toContain("이 점수는 문제가 바뀌기 전에 채점한 결과입니다.");
    }
    const rendered = await poolgrade(course.folder, ["report", "--reports", folder, ...AS_OF]);
    await course.write("exercises/second/exercise.yaml", spec);
    for (const { stderr } of [narrowed, rendered]) {
      expect(stderr).toContain("notice: 3 results are of an older spec (second): they are kept, marked");
    }
    expect(summary(folder).students).toMatchObject([
      { student: "anna", maxScore: 13 },
      { student: "ben", maxScore: 12, older: ["second"] },
      { student: "zoe", older: ["second"] },
      { student: "이서연", older: ["second"] },
    ]);
    expect(summary(folder).students[0].older).toBeUndefined();
    expect(specOf(folder, "staff/anna")).not.toBe(specOf(folder, "staff/ben"));
    expect(specOf(folder, "students/anna")).toBe(specOf(folder, "students/ben")); // the change is hidden
    expect(text(folder, "summary.md")).toContain("3 results are of older versions of their exercises");
    expect(text(folder, "summary.html")).toContain("3 results are of older versions of their exercises");
    expect(text(folder, "students/ben/report.md")).toContain("These marks are of an older version of this exercise.");
    expect(text(folder, "students/ben/report.html")).toContain("These marks are of an older version of this exercise.");
    expect(text(folder, "students/anna/report.md")).not.toContain("older version");
    expect(text(folder, "summary.html")).toContain("<dt>Mean</dt><dd>100%</dd>");
  });

  it("of a removed exercise are kept by a whole run too, until they are pruned", async () => {
    const folder = await copyReports("no-second");
    await rm(join(course.folder, "exercises/second"), { recursive: true });
    const { stderr } = await grade(folder);
    expect(stderr).toContain("notice: 4 results are of an older spec (second)");
    expect(verdictsOf(folder, "ben")).toEqual({ "max-pool-2d": "wrong-values", second: "correct" });
    await grade(folder, "--prune");
    expect(verdictsOf(folder, "ben")).toEqual({ "max-pool-2d": "wrong-values" });
  });
});

function grade(folder: string, ...args: readonly string[]) {
  return poolgrade(course.folder, ["grade", ...AS_OF, "--reports", folder, ...args]);
}

/** A copy of the class's reports. */
async function copyReports(name: string): Promise<string> {
  return join(course.folder, await copyOf("reports", name));
}

async function copyOf(from: string, name: string): Promise<string> {
  await cp(join(course.folder, from), join(course.folder, name), { recursive: true });
  return name;
}

/** The spec that the marks of the second exercise were given for, according to a report. */
function specOf(folder: string, student: string): string {
  const [, second] = JSON.parse(text(folder, `${student}/report.json`)).exercises;
  return second.spec;
}

function verdictsOf(folder: string, student: string): Record<string, string> {
  return summary(folder).students.find((each: { student: string }) => each.student === student).verdicts;
}

function summary(folder: string) {
  return JSON.parse(text(folder, "summary.json"));
}

function text(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}
