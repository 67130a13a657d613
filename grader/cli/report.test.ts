import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestCourse, testCourse } from "../testing/course.ts";
import { filesBelow } from "../testing/files.ts";
import { poolgrade } from "../testing/poolgrade.ts";

const AS_OF = ["--as-of", "2026-11-01T00:00:00Z"];
const NOT_KEPT = "What your function returned was not kept";

let course: TestCourse;
beforeAll(async () => {
  course = await testCourse();
  await poolgrade(course.folder, ["grade", ...AS_OF]);
});
afterAll(() => course.remove());

/** A copy of the graded reports, to be rendered again. */
async function copyReports(name: string): Promise<string> {
  await cp(join(course.folder, "reports"), join(course.folder, name), { recursive: true });
  return join(course.folder, name);
}

function text(folder: string, path: string): string {
  return filesBelow(folder).get(path)?.toString() ?? "";
}

describe("report", () => {
  it("writes every form again in the same bytes, and prints the class as grading did", async () => {
    const graded = filesBelow(join(course.folder, "reports"));
    const folder = await copyReports("again");
    // Refused folders and unclaimed files are only in the summary.
    const kept = (path: string) => path.endsWith("report.json") || path === "summary.json";
    for (const path of graded.keys()) if (!kept(path)) await rm(join(folder, path));
    const { code, stdout } = await poolgrade(course.folder, ["report", "--reports", "again", ...AS_OF]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: (await poolgrade(course.folder, ["grade", ...AS_OF])).stdout,
    });
    const again = filesBelow(folder);
    expect([...again.keys()]).toEqual([...graded.keys()]);
    expect([...again].filter(([path, bytes]) => !graded.get(path)?.equals(bytes))).toEqual([]);
  });

  it("makes the exports that grading makes", async () => {
    const wanted = ["--reports", "exported", ...AS_OF, "--export", "gradescope", "exercism", "junit", "ctrf", "cases"];
    await poolgrade(course.folder, ["grade", ...wanted]);
    const folder = join(course.folder, "exported/exports");
    const graded = filesBelow(folder);
    await rm(folder, { recursive: true });
    expect((await poolgrade(course.folder, ["report", ...wanted])).code).toBe(0);
    expect(graded.size).toBeGreaterThan(10);
    expect(filesBelow(folder)).toEqual(graded);
  });

  it("leaves pages as they are if outputs were not kept, and writes missing ones", async () => {
    const folder = await copyReports("not-kept");
    await rm(join(folder, "students/ben/report.md"));
    const before = filesBelow(folder);
    const env = { POOLGRADE_CACHE: join(course.folder, "empty-cache") };
    const { code, stderr } = await poolgrade(course.folder, ["report", "--reports", "not-kept", ...AS_OF], env);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'notice: what the functions returned was not kept, at least in part: "anna", "ben", "이서연"\n' +
        "notice: pages of theirs that were there stay as they are: grade again to renew them\n",
    );
    const after = filesBelow(folder);
    const renewed = [...after].filter(([path, bytes]) => !before.get(path)?.equals(bytes)).map(([path]) => path);
    expect(renewed).toEqual(["students/ben/report.md"]);
    expect(text(folder, "students/ben/report.md")).toContain(NOT_KEPT);
    expect(text(folder, "students/zoe/report.md")).not.toContain(NOT_KEPT); // she submitted nothing
  });

  it("writes another language, and shows what opens at a later date", async () => {
    const folder = await copyReports("later");
    await poolgrade(course.folder, ["report", "--reports", "later", "--as-of", "2999-01-02", "--lang", "ko"]);
    expect(text(folder, "students/ben/report.md")).toContain("나중 이유입니다.");
    expect(JSON.parse(text(folder, "students/ben/report.json")).exercises[0].cases[2].case).toBe("the-later-case");
  });

  it("of one student leaves the others alone, and updates the summary of all", async () => {
    const folder = await copyReports("one");
    await rm(join(folder, "summary.md"));
    await poolgrade(course.folder, ["report", "--reports", "one", "--student", "ben", "--lang", "ko", ...AS_OF]);
    expect(text(folder, "students/ben/report.md")).toContain("점");
    expect(text(folder, "students/anna/report.md")).toContain("points");
    expect(text(folder, "summary.json")).toBe(text(join(course.folder, "reports"), "summary.json"));
  });

  it("never makes a full report from a student's view", async () => {
    const folder = await copyReports("cut");
    const before = text(folder, "students/ben/report.json");
    await rm(join(folder, "staff"), { recursive: true });
    const { stderr } = await poolgrade(course.folder, ["report", "--reports", "cut", "--as-of", "2999-01-02"]);
    expect(stderr).toContain('notice: only what the student sees is there of: "anna", "ben", "zoe", "이서연"\n');
    expect([...filesBelow(folder).keys()].filter((path) => path.startsWith("staff/"))).toEqual([]);
    expect(text(folder, "students/ben/report.json")).toBe(before);
  });

  it("reports that a spec has changed", async () => {
    await copyReports("changed");
    const spec = text(course.folder, "exercises/max-pool-2d/exercise.yaml");
    await course.write("exercises/max-pool-2d/exercise.yaml", spec.replace("Pool it.", "Pool it all."));
    const { stderr } = await poolgrade(course.folder, ["report", "--reports", "changed", ...AS_OF]);
    await course.write("exercises/max-pool-2d/exercise.yaml", spec);
    expect(stderr).toContain("notice: max-pool-2d is not what it was when these reports were graded");
  });

  it("covers the graded exercises, not those added since", async () => {
    const folder = await copyReports("fewer");
    const spec = text(course.folder, "exercises/max-pool-2d/exercise.yaml");
    await course.write("exercises/another/exercise.yaml", spec.replace("id: max-pool-2d", "id: another"));
    await poolgrade(course.folder, ["report", "--reports", "fewer", ...AS_OF]);
    await rm(join(course.folder, "exercises/another"), { recursive: true });
    expect(text(folder, "summary.json")).toBe(text(join(course.folder, "reports"), "summary.json"));
  });

  it("continues after an unreadable report, leaves the summary alone, and exits 3", async () => {
    const folder = await copyReports("broken");
    await writeFile(join(folder, "staff/anna/report.json"), "{");
    await writeFile(join(folder, "summary.md"), "mine\n");
    const { code, stderr } = await poolgrade(course.folder, ["report", "--reports", "broken", "--lang", "ko"]);
    expect(code).toBe(3);
    expect(stderr).toContain('the report in "anna" cannot be read: ');
    expect(text(folder, "students/ben/report.md")).toContain("점");
    expect(text(folder, "summary.md")).toBe("mine\n");
  });

  it.each([
    ["points that were not earned", '"score": 2', '"score": 5', "`report.score` is not the sum of its parts"],
    ["another student's name", '"student": "ben"', '"student": "anna"', 'it is the report of another student, "anna"'],
    ["an id that acts", '"case": "lesson"', '"case": "![x](http:a)"', "`report.exercises.0.cases.0.case` holds a text"],
  ])("does not believe a report with %s", async (what, graded, forged, why) => {
    const folder = await copyReports(what);
    const before = text(folder, "staff/ben/report.json");
    await writeFile(join(folder, "staff/ben/report.json"), before.replace(graded, forged));
    const { code, stderr } = await poolgrade(course.folder, ["report", "--reports", what, "--export", "cases"]);
    expect(code).toBe(3);
    expect(stderr).toContain(`the report in "ben" cannot be read: ${why}`);
    expect(text(folder, "summary.csv")).toBe(text(join(course.folder, "reports"), "summary.csv"));
    expect(text(folder, "staff/ben/report.md")).toBe(text(join(course.folder, "reports"), "staff/ben/report.md"));
  });

  it.each([
    [["report", "--reports", "nowhere"], "poolgrade: there are no reports in nowhere: `poolgrade grade` writes them\n"],
    [
      ["report", "--student", "nobody"],
      'poolgrade: there is no report of a student called `nobody` in reports\n  help: there are: "anna", "ben", "zoe", "이서연"\n',
    ],
  ])("%j exits 2", async (args, message) => {
    const { code, stderr } = await poolgrade(course.folder, args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: message });
  });
});
