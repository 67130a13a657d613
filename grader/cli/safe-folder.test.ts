import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestCourse, testCourse } from "../testing/course.ts";
import { filesBelow } from "../testing/files.ts";
import { poolgrade } from "../testing/poolgrade.ts";

const AS_OF = ["--as-of", "2026-11-24T00:00:00Z"];

let course: TestCourse;
beforeAll(async () => {
  course = await testCourse();
  await poolgrade(course.folder, ["grade", ...AS_OF]);
});
afterAll(() => course.remove());

describe("a wrong folder of hand-ins loses nothing", () => {
  it.each([
    [
      "one level too deep",
      "solutions/anna",
      'it holds no folder, and "max-pool-2d.ts" beside: if this is one student\'s folder, give --solutions the folder above it',
    ],
    ["one level too high", ".", 'of which "solutions" holds hand-ins: give --solutions that folder'],
    [
      "one in which nobody has handed in anything",
      "empty",
      'it holds 1 folder ("kim"), and none with a file that is called like',
    ],
    ["one that is empty", "empty/kim", "it holds no folder, and none with a file"],
  ])("%s", async (_, solutions, message) => {
    await mkdir(join(course.folder, "empty/kim"), { recursive: true });
    const before = filesBelow(join(course.folder, "reports"));
    const reports = solutions === "." ? await elsewhere() : "reports";
    const { code, stderr } = await poolgrade(course.folder, ["grade", "--solutions", solutions, "--reports", reports]);
    expect({ code, said: stderr.split("\n").at(-2) }).toEqual({ code: 2, said: expect.stringContaining(message) });
    expect(stderr).toContain(
      `no student in ${solutions} has handed in anything for the exercises in exercises, and nothing was written`,
    );
    expect(filesBelow(join(course.folder, "reports"))).toEqual(before);
  });

  it("and creates no new folder", async () => {
    const { code } = await poolgrade(course.folder, ["grade", "--solutions", "solutions/anna", "--reports", "never"]);
    expect({ code, isThere: existsSync(join(course.folder, "never")) }).toEqual({ code: 2, isThere: false });
  });
});

describe("report with other exercises than those that were graded", () => {
  it("writes nothing, lists what it found where, and exits 2", async () => {
    const spec = readFileSync(join(course.folder, "exercises/max-pool-2d/exercise.yaml"), "utf8");
    await course.write("other/another/exercise.yaml", spec.replace("id: max-pool-2d", "id: another"));
    const before = filesBelow(join(course.folder, "reports"));
    const { code, stderr } = await poolgrade(course.folder, ["report", "--exercises", "other"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'poolgrade: none of the exercises that were graded is in other: did you forget --exercises? (the reports in reports are of "max-pool-2d"; other has "another"); nothing was written\n',
    });
    expect(filesBelow(join(course.folder, "reports"))).toEqual(before);
  });
});

describe("a reports folder must be separate from folders that are only read", () => {
  it.each([
    ["the hand-ins themselves", "solutions", "is the folder of the hand-ins"],
    ["inside the hand-ins", "solutions/reports", "lies in the folder of the hand-ins, solutions"],
    ["inside the hand-ins, by a link", "way-in/reports/deep", "lies in the folder of the hand-ins, solutions"],
    ["around them", ".", "holds the folder of the hand-ins, solutions"],
    ["the exercises themselves", "exercises", "is the folder of the exercises"],
    ["inside an exercise", "exercises/max-pool-2d/reports", "lies in the folder of the exercises, exercises"],
  ])("%s", async (_, reports, message) => {
    await symlink(join(course.folder, "solutions"), join(course.folder, "way-in")).catch(() => undefined);
    const before = await readdir(course.folder, { recursive: true });
    const { code, stderr } = await poolgrade(course.folder, ["grade", "--reports", reports]);
    expect(code).toBe(2);
    expect(stderr).toContain(`the reports folder ${reports} ${message}: name a folder of its own with --reports\n`);
    expect(await readdir(course.folder, { recursive: true })).toEqual(before);
  });
});

describe("links in a reports folder are not followed", () => {
  it.each([
    "students",
    "staff",
    "assets",
    "assets/exercises",
    "assets/tasks",
    "exports",
    "students/ben",
    "students/ben/report.md",
    "staff/ben",
    "staff/assets/exercises",
    "summary.json",
    "manifest.json",
    "manifest.js",
    "misconceptions.ko.html",
    "lock",
  ])("%s: exit 2, before anything is written", async (path) => {
    const name = await copyReports(`linked-${path.replaceAll("/", "-")}`);
    const outside = join(course.folder, `outside-${path.replaceAll("/", "-")}`);
    await mkdir(join(outside, "other-student"), { recursive: true });
    await writeFile(join(outside, "other-student/report.json"), "{}");
    await rm(join(course.folder, name, path), { recursive: true, force: true });
    await symlink(outside, join(course.folder, name, path));
    const before = filesBelow(course.folder);
    for (const command of ["grade", "report"]) {
      if (command === "report" && path === "students") continue; // there is no report then
      const { code, stderr } = await poolgrade(
        course.folder,
        [command, ...AS_OF, "--reports", name, "--prune"].slice(0, command === "grade" ? 6 : 5),
      );
      expect(code).toBe(2);
      expect(stderr).toContain(
        `poolgrade: ${name}/${path} is a link, which is not followed: remove it, or name another folder`,
      );
    }
    expect(filesBelow(course.folder)).toEqual(before);
  });

  it.each<[string, string, (place: string) => Promise<void> | Buffer]>([
    ["students", "is not a folder", (place) => writeFile(place, "")],
    ["", "is not a folder", (place) => writeFile(place, "")],
    ["summary.json", "is not a file", (place) => execFileSync("mkfifo", [place])],
    ["manifest.json", "is not a file", async (place) => void (await mkdir(place))],
  ])("nor is anything in place of %j, which %s", async (path, what, put) => {
    const name = await copyReports(`no-${path}`);
    const place = join(name, path);
    await rm(join(course.folder, place), { recursive: true });
    await put(join(course.folder, place));
    const { code, stderr } = await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", name]);
    expect({ code, said: stderr.split("\n").at(-2) }).toEqual({
      code: 2,
      said: `poolgrade: ${place} ${what}: remove it, or name another folder with --reports`,
    });
  });
});

describe("a report that cannot be written affects only its student", () => {
  it.each<[string, (place: string) => Promise<void> | Buffer]>([
    ["a file", (place) => writeFile(place, "mine\n")],
    ["a looping link", (place) => symlink("ben", place)],
    ["a pipe", (place) => execFileSync("mkfifo", [place])],
  ])("if there is %s in place of their folder: the others are written, exit 2", async (what, put) => {
    const name = await copyReports(`odd-${what.replaceAll(" ", "-")}`);
    const folder = join(course.folder, name);
    await rm(join(folder, "students/ben"), { recursive: true });
    await put(join(folder, "students/ben"));
    await rm(join(folder, "students/anna/report.md"));
    for (const narrowed of [[], ["--shard", "1/1"]]) {
      const { code, stderr } = await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", name, ...narrowed]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^"ben": the report cannot be written: .* lies in its place$/m);
    }
    expect(existsSync(join(folder, "students/anna/report.md"))).toBe(true);
    expect(json(folder, "summary.json")).toMatchObject({
      students: ["anna", "zoe", "이서연"].map((student) => ({ student })),
      refused: [{ folder: "ben", why: expect.stringMatching(/^the report cannot be written/) }],
    });
    expect(readFileSync(join(folder, "summary.md"), "utf8")).toContain("- ben: ");
  });

  it.each(["report.json", "report.md"])("if there is a folder in place of %s", async (file) => {
    const name = await copyReports(`odd-${file}`);
    const place = join(course.folder, name, "students/ben", file);
    await rm(place);
    await mkdir(join(place, "more"), { recursive: true });
    const { code, stderr } = await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", name]);
    expect(code).toBe(2);
    expect(stderr).toContain('"ben": the report cannot be written: a folder lies where a file belongs\n');
  });

  it("a pipe in place of a report blocks nothing", async () => {
    const name = await copyReports("odd-pipe");
    const place = join(course.folder, name, "students/ben/report.json");
    await rm(place);
    await rm(join(course.folder, name, "staff/ben"), { recursive: true });
    execFileSync("mkfifo", [place]);
    const { code } = await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", name, "--student", "anna"]);
    expect({ code, refused: json(join(course.folder, name), "summary.json").refused }).toEqual({
      code: 3,
      refused: [{ folder: "ben", why: "the report that lies there cannot be read: `report.json` is not a file" }],
    });
  });
});

describe("students with the names of the reports folder's own files", () => {
  it("have folders of their own, keep their names, and take nothing with them when they leave", async () => {
    const names = ["assets", "Assets", "index.html", "exports"];
    for (const name of names) await course.write(`solutions/${name}/max-pool-2d.ts`, "export const maxPool2d = 1;\n");
    await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", "names"]);
    const folder = join(course.folder, "names");
    const students: { student: string; folder: string }[] = json(folder, "summary.json").students;
    expect(students.filter(({ student }) => names.includes(student)).map(({ folder: at }) => at)).toEqual([
      "%41ssets",
      "%61ssets",
      "%65xports",
      "%69ndex.html",
    ]);
    expect(json(folder, "students/%61ssets/report.json").student).toBe("assets");
    for (const name of names) await rm(join(course.folder, "solutions", name), { recursive: true });
    await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", "names", "--prune"]);
    const page = readFileSync(join(folder, "staff/ben/report.html"), "utf8");
    const scripts = [...page.matchAll(/src="(\.\.\/\.\.\/[^"]*)"/g)].map(([, path]) => path ?? "");
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((path) => !existsSync(join(folder, "staff/ben", path)))).toEqual([]);
    expect(await readdir(join(folder, "students"))).toEqual(["anna", "ben", "zoe", "이서연"]);
  });
});

describe("--prune", () => {
  it("removes the scripts that no page uses, and no file with another kind of name", async () => {
    const folder = join(course.folder, await copyReports("pruned"));
    const stale = ["exercises", "tasks"].map((name) => `assets/${name}/max-pool-2d-${"0".repeat(16)}.js`);
    const others = ["assets/exercises/notes.js", "assets/mine.txt"];
    for (const path of [...stale, ...others]) await writeFile(join(folder, path), "");
    const there = (path: string) => existsSync(join(folder, path));
    await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", "pruned"]);
    expect(stale.map(there)).toEqual([true, true]);
    await poolgrade(course.folder, ["grade", ...AS_OF, "--reports", "pruned", "--prune", "--student", "ben"]);
    expect([...stale, ...others].map(there)).toEqual([false, false, true, true]);
    const page = readFileSync(join(folder, "students/anna/report.html"), "utf8");
    const [script = ""] = /assets\/exercises\/[^"]*\.js/.exec(page) ?? [];
    expect(there(script)).toBe(true);
  });
});

/** A copy of the class's reports, under its name below the course. */
async function copyReports(name: string): Promise<string> {
  await cp(join(course.folder, "reports"), join(course.folder, name), { recursive: true });
  return name;
}

/** A reports folder outside the course. */
async function elsewhere(): Promise<string> {
  return `${course.folder}-elsewhere`;
}

function json(folder: string, path: string) {
  return JSON.parse(readFileSync(join(folder, path), "utf8"));
}
