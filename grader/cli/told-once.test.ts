import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestCourse, testCourse } from "../testing/course.ts";
import { poolgrade } from "../testing/poolgrade.ts";

let course: TestCourse;
let spec: string;
beforeAll(async () => {
  course = await testCourse();
  spec = await readFile(join(course.folder, "exercises/max-pool-2d/exercise.yaml"), "utf8");
  const open = spec.replaceAll(/ {4}visibility: .*\n/g, "");
  await course.write("open/max-pool-2d/exercise.yaml", open);
});
afterAll(() => course.remove());

describe("an error that stops a function in many cases is reported once, with their names", () => {
  it.each<[string, string, string[]]>([
    [
      "a name that is not there",
      "return none(x);",
      [
        "✗ lesson, the-secret-case, the-later-case  0/6  your code threw `ReferenceError: none is not defined` (line 1, column 32)",
        "    hint  There is no variable `none` at that place: is it misspelt, or declared inside another pair of braces?",
      ],
    ],
    [
      "an endless loop",
      "for (;;);",
      [
        "✗ lesson, the-secret-case, the-later-case  0/6  no result within 1 second",
        "    hint  Look for a loop that never ends, or that visits cells again and again.",
      ],
    ],
    [
      "an array that grows",
      "const all = []; for (;;) all.push(new Array(1000).fill(1));",
      [
        "✗ lesson, the-secret-case, the-later-case  0/6  used more than 128 MiB of memory",
        "    hint  Does your loop end? One that never does fills the memory with whatever it stores. If it ends, keep less at once: one window at a time is enough.",
      ],
    ],
  ])("%s", async (_, body, lines) => {
    await course.write("max-pool-2d.ts", `export function maxPool2d(x) { ${body} }\n`);
    const { code, stdout } = await poolgrade(course.folder, ["check", "max-pool-2d", "--exercises", "open"]);
    expect(code).toBe(5);
    const [cases = ""] = stdout.split("\n\n");
    expect(cases.split("\n")).toEqual(lines);
  });
});

describe("a spec in error", () => {
  it.each([
    ["grade", "graded"],
    ["report", "written"],
    ["audit", "audited"],
    ["check", "checked"],
  ])("%s ends with nothing %s", async (command, done) => {
    await course.write(
      "broken/max-pool-2d/exercise.yaml",
      spec.replace("op: max-pool", "op: maxpool").replace("points: 2", "points: two"),
    );
    if (command === "report") await poolgrade(course.folder, ["grade"]);
    const args = command === "check" ? ["max-pool-2d", "solutions/anna"] : [];
    const { code, stderr } = await poolgrade(course.folder, [command, ...args, "--exercises", "broken"]);
    expect({ code, last: stderr.split("\n").at(-2) }).toEqual({
      code: 1,
      last: `nothing was ${done}: 2 errors in 1 spec (\`poolgrade validate\` shows them all)`,
    });
  });
});

describe("texts without Korean", () => {
  it("are one warning for a course, with their number and the first place", async () => {
    const english = spec.replaceAll(/, ko: [^}]*/g, "");
    await course.write("english/max-pool-2d/exercise.yaml", english);
    await course.write("english/other/exercise.yaml", english.replace("id: max-pool-2d", "id: other"));
    const { code, stdout, stderr } = await poolgrade(course.folder, ["validate", "--exercises", "english"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^english\/max-pool-2d\/exercise.yaml:3:8: warning: 10 texts have no `ko`, and this is the first of them\n {2}help: learners who read Korean get the English text\n/,
    );
    expect(stdout.match(/`ko`/g)?.length).toBe(1);
    expect(stderr).toMatch(/\n2 exercises with 6 cases are sound; errors: 0, warnings: 7\n$/);
  });
});

describe("the place of the results", () => {
  it("is printed for each export, and for the reports", async () => {
    const { stderr } = await poolgrade(course.folder, ["grade", "--export", "cases", "ctrf"]);
    expect(stderr).toContain("wrote reports/exports/cases/cases.csv\n");
    for (const [, path = ""] of stderr.matchAll(/^wrote (.*)$/gm))
      expect(existsSync(join(course.folder, path))).toBe(true);
    expect(stderr.match(/^wrote /gm)?.length).toBeGreaterThan(1);
    expect(stderr).toMatch(/\n4 submissions in .*; reports are in reports\/\n$/);
    const report = await poolgrade(course.folder, ["report"]);
    expect(report.stderr).toMatch(/\nreports are in reports\/\n$/);
    const one = await poolgrade(course.folder, ["grade", "--student", "anna"]);
    expect(one.stderr).toMatch(/\n1 submission in /);
  });
});

describe("reports for a moment in the future", () => {
  it.each([
    ["en", "shows what will be open on 2999-12-11 00:00 UTC+09:00"],
    ["ko", "2999-12-11 00:00 UTC+09:00에 공개될"],
  ])("say so in every form, in the zone that was given: %s", async (lang, words) => {
    const args = ["--as-of", "2999-12-11T00:00:00+09:00", "--lang", lang, "--reports", `ahead-${lang}`];
    for (const command of ["grade", "report"]) {
      const { code, stderr } = await poolgrade(course.folder, [command, ...args]);
      expect({ code, isSaid: stderr.includes(words) }).toEqual({ code: 0, isSaid: true });
      for (const file of [
        "students/ben/report.md",
        "staff/ben/report.html",
        "students/ben/report.html",
        "summary.md",
        "summary.html",
      ]) {
        const path = join(course.folder, `ahead-${lang}`, file);
        if (existsSync(path)) expect(readFileSync(path, "utf8")).toContain(words);
      }
      for (const file of ["students/ben/report.json", "summary.json", "summary.csv"])
        expect(readFileSync(join(course.folder, `ahead-${lang}`, file), "utf8")).not.toContain("2999");
    }
    const checked = await poolgrade(course.folder, ["check", "max-pool-2d", "solutions/anna", ...args.slice(0, 4)]);
    expect(checked.stderr).toContain(words);
  });

  it("and others do not", async () => {
    const { stderr } = await poolgrade(course.folder, [
      "grade",
      "--as-of",
      "2020-01-01T00:00:00Z",
      "--reports",
      "past",
    ]);
    expect(stderr).not.toContain("will be open");
    expect(readFileSync(join(course.folder, "past/summary.md"), "utf8")).not.toContain("will be open");
  });

  const EXAMPLE = "for instance 2026-12-01T00:00:00+09:00";
  it.each([
    ["2999-12-11 00:00", EXAMPLE],
    ["2999-12-11T00:00", "put the hours from UTC behind it, as in 2999-12-11T00:00+09:00; 2999-12-11T00:00Z is in UTC"],
    ["2999-02-30", EXAMPLE],
    ["tomorrow", EXAMPLE],
  ])("a date that no spec takes is refused, with how to write it: %s", async (date, help) => {
    const { code, stderr } = await poolgrade(course.folder, ["grade", "--as-of", date, "--reports", "none"]);
    expect(code).toBe(2);
    expect(stderr).toContain(`a date with its time zone is needed: ${help}\n`);
  });
});
