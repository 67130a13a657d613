import { readFileSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACTING } from "../testing/acting.ts";
import { type TestCourse, testCourse } from "../testing/course.ts";
import { filesBelow } from "../testing/files.ts";
import { type Ended, poolgrade } from "../testing/poolgrade.ts";

/** Names that some file system may or may not accept, and the folders of their reports. */
const NAMES: readonly (readonly [student: string, folder: string])[] = [
  ["CON", "%43ON"],
  ["-rf", "%2Drf"],
  ["--json", "%2D-json"],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["two\nlines", "two%0Alines"],
  ["::error file=a.ts::x", "%3A%3Aerror file=a.ts%3A%3Ax"],
  ["a\n::stop-commands::x", "a%0A%3A%3Astop-commands%3A%3Ax"],
  ["##[error]x", "##%5Berror]x"],
  ["##vso[task.setvariable]x", "##vso%5Btask.setvariable]x"],
  ["##teamcity[message text='x']", "##teamcity%5Bmessage text='x']"],
  ["section_start:1:a\r\u001b[0K", "section_start%3A1%3Aa%0D%1B[0K"],
  ["--- x", "%2D-- x"],
  ["+++ x", "+++ x"],
  ["~~~ x", "%7E%7E%7E x"],
  ["^^^ +++", "^^^ +++"],
  ["\u001b[31mred", "%1B[31mred"],
  ["\u001b]8;;http:evil\u0007link", "%1B]8;;http%3Aevil%07link"],
  ["\u009b2J", "%C2%9B2J"],
  ["\u202egnp", "%E2%80%AEgnp"],
  ["\u2066over\u2069", "%E2%81%A6over%E2%81%A9"],
  ["line\u2028separator", "line%E2%80%A8separator"],
  ["=cmd|'calc'!A1", "=cmd%7C'calc'!A1"],
  ["a;=cmd|' C calc'!A0;b", "a;=cmd%7C' C calc'!A0;b"],
  ['";"@SUM(A1)', "%22;%22@SUM(A1)"],
  ["a\t+1\n-1+1|cmd", "a%09+1%0A-1+1%7Ccmd"],
  ["\u3164", "%E3%85%A4"],
  ["\u2800\u00a0", "%E2%A0%80%C2%A0"],
  ["\ufe0f\u034f", "%EF%B8%8F%CD%8F"],
  ["<img src=x onerror=alert(1)>", "%3Cimg src=x onerror=alert(1)%3E"],
  ["[x](javascript:alert(1))", "[x](javascript%3Aalert(1))"],
  ["100%", "100%25"],
  ["mаry", "mаry"], // with a Cyrillic а
  ["mary", "mary"],
  ["👩‍👧", "👩%E2%80%8D👧"],
];
const LONG = "가".repeat(85); // 255 bytes, the file system's maximum
const TWINS = ["é", "e\u0301"];
const HIDDEN_FOLDERS = ["...", ".\n::error::x", ".##[error]\u202ex", ".\u009b31m"];

/** The input, answer or reason of a hidden case of the course. */
const HIDDEN = /secret|later|1234|2345|3456|4567|77\.25|88\.25/i;

/** Everything written for other programs, all at once. */
const SHEETS = [
  ...["--export", "canvas", "moodle", "cases", "junit", "gradescope", "ctrf", "exercism"],
  ...["--canvas-sheet", "gradebook.csv", "--moodle-sheet", "worksheet.csv", "--moodle-feedback"],
];
const OUTSIDE = { GITHUB_ACTIONS: "", GITHUB_STEP_SUMMARY: "", GITHUB_WORKSPACE: undefined };
const SUBMISSION = {
  ...{ CLASSROOM: "c", ASSIGNMENT: "a", SUBMISSION_TAG: "submit/1", OWNER: "o" },
  ...{ COMMIT_URL: "https://example.org/c", RELEASE_URL: "https://example.org/r" },
};

const SPEAKING = `const text = "::error::x\\n##[error]y\\n##teamcity[x]\\n--- z\\nsection_end:0:a\\r\\u3164\\n\\u001b]8;;http://evil.example\\u0007z\\u202e\\u2066\\u009b31m\\r";
console.log(text);
export function maxPool2d(x: number[][]) {
  console.log(text, x.length > 2 ? "" : JSON.stringify(x));
  const error = new Error(text + JSON.stringify(x));
  error.name = text;
  throw error;
}
`;

let course: TestCourse;
let before: readonly string[];
beforeAll(async () => {
  course = await testCourse();
  for (const name of [...NAMES.map(([student]) => student), LONG, ...TWINS, ...HIDDEN_FOLDERS]) {
    await course.write(`solutions/${name}/max-pool-2d.ts`, SPEAKING);
  }
  await mkdir(join(course.folder, "reports"));
  const everyone = [...NAMES.map(([student]) => student), LONG];
  await course.write(
    "gradebook.csv",
    stringify([["Student", "ID", "Section", "Pooling (7)"], ...everyone.map((name, i) => [name, i, "A", ""])]),
  );
  await course.write(
    "worksheet.csv",
    stringify([
      ["Identifier", "Full name", "Grade", "Maximum Grade", "Feedback comments"],
      ...everyone.map((name, i) => [`Participant ${i}`, name, "", "6", ""]),
    ]),
  );
  before = await readdir(course.folder);
});
afterAll(() => course.remove());

describe("a class with malicious names and programs", () => {
  let graded: Ended;
  beforeAll(async () => {
    graded = await poolgrade(course.folder, ["grade", ...SHEETS, "--as-of", "2026-11-24T00:00:00Z"], OUTSIDE);
  });

  it("is graded, and nothing is written outside the reports", async () => {
    expect(graded.code).toBe(0);
    expect(await readdir(course.folder)).toEqual(before);
  });

  it("has a safe folder for every student, with the true name in the report", async () => {
    const { students } = JSON.parse(await readFile(join(course.folder, "reports/summary.json"), "utf8"));
    const folders = new Map<string, string>(students.map((row: Row) => [row.student, row.folder]));
    expect(NAMES.map(([student]) => [student, folders.get(student)])).toEqual(NAMES);
    expect(folders.get(LONG)).toMatch(/^가{62}~[0-9a-f]{12}$/);
    for (const [student, folder] of folders) {
      const file = join(course.folder, "reports/students", folder, "report.json");
      expect(JSON.parse(await readFile(file, "utf8")).student).toBe(student);
    }
  });

  it("refuses students whose names are equal in Unicode, and skips hidden folders", async () => {
    const { refused } = JSON.parse(await readFile(join(course.folder, "reports/summary.json"), "utf8"));
    expect(refused.map(({ folder }: Row) => folder).sort()).toEqual([...TWINS].sort());
  });

  it("triggers nothing: not on stdout, not on stderr, in no file", () => {
    expect({ stdout: actsIn(graded.stdout), stderr: actsIn(graded.stderr) }).toEqual({ stdout: null, stderr: null });
    for (const [path, bytes] of filesBelow(join(course.folder, "reports"))) {
      if (/^assets\/\w+\.(js|css)$/.test(path)) continue; // ours, the same for every class
      expect([path, actsIn(bytes.toString())]).toEqual([path, null]);
    }
  });

  it("starts no formula in any table, whatever its reader takes for the end of a cell", async () => {
    const tables = [...filesBelow(join(course.folder, "reports"))].filter(([path]) => path.endsWith(".csv"));
    expect(tables.map(([path]) => path)).toEqual([
      "exports/canvas/grades.csv",
      "exports/cases/cases.csv",
      "exports/moodle/grades.csv",
      "summary.csv",
    ]);
    for (const [path, bytes] of tables) {
      const formulas = bytes.toString().matchAll(/(?:^|[,;\t\r\n])[\s"]*[=+\-@＝](?![\d.]+(?:[,\r\n]|$)).{0,20}/g);
      expect([path, [...formulas].map(([text]) => text)]).toEqual([path, []]);
    }
  });

  it("is found again in the sheets of Canvas and Moodle, including those it has written", async () => {
    const marked = (path: string, column: number) =>
      parse(readFileSync(join(course.folder, path), "utf8")).filter((row: string[]) => row[column] === "0").length;
    const args = [
      "report",
      "--export",
      "canvas",
      "moodle",
      "--canvas-sheet",
      "canvas.csv",
      "--moodle-sheet",
      "moodle.csv",
    ];
    for (const name of ["canvas", "moodle"])
      await copyFile(join(course.folder, `reports/exports/${name}/grades.csv`), join(course.folder, `${name}.csv`));
    expect([marked("canvas.csv", 3), marked("moodle.csv", 2)]).toEqual([NAMES.length + 1, NAMES.length + 1]);
    const { code } = await poolgrade(course.folder, [...args, "--as-of", "2026-11-24T00:00:00Z"], OUTSIDE);
    expect(code).toBe(0);
    for (const name of ["canvas", "moodle"])
      expect(await readFile(join(course.folder, `reports/exports/${name}/grades.csv`), "utf8")).toBe(
        await readFile(join(course.folder, `${name}.csv`), "utf8"),
      );
  });

  it.each(["-rf", "__proto__", "##teamcity[message text='x']", "\u3164"])(
    "has a result for Classroom 50 of %j alone, which triggers nothing",
    async (student) => {
      const args = ["report", `--student=${student}`, "--reports", "reports", "--export", "classroom50"];
      const { code, stdout, stderr } = await poolgrade(course.folder, args, { ...OUTSIDE, ...SUBMISSION });
      expect({ code, stdout: actsIn(stdout), stderr: actsIn(stderr) }).toEqual({ code: 0, stdout: null, stderr: null });
      const folder = NAMES.find(([name]) => name === student)?.[1] ?? "";
      const result = await readFile(join(course.folder, "reports/exports/classroom50", folder, "result.json"), "utf8");
      expect([actsIn(result), JSON.parse(result).score]).toEqual([null, 0]);
    },
  );

  it("cannot throw or print a hidden case into what students read", () => {
    for (const [path, bytes] of filesBelow(join(course.folder, "reports/students"))) {
      expect([path, HIDDEN.exec(bytes.toString())?.[0]]).toEqual([path, undefined]);
    }
  });

  it.each([
    ["as JSON, of one student who is called like an option", ["--json", "--student=-rf"]],
    ["in Korean, of one who is called like a property", ["--lang", "ko", "--student=__proto__"]],
  ])("acts as little %s", async (_how, given) => {
    const { code, stdout, stderr } = await poolgrade(course.folder, ["grade", "--reports", "own", ...given]);
    expect({ code, stdout: actsIn(stdout), stderr: actsIn(stderr) }).toEqual({ code: 0, stdout: null, stderr: null });
  });

  it.each([
    ["as text", "max-pool-2d.ts", []],
    ["as JSON", "max-pool-2d.ts", ["--json"]],
    ["and is not there", "##[error]\u009b31m.ts", []],
  ])("acts as little when a file is checked %s", async (_how, name, given) => {
    const file = `solutions/\u001b[31mred/${name}`;
    const { stdout, stderr } = await poolgrade(course.folder, ["check", "max-pool-2d", file, ...given]);
    expect([actsIn(stdout), actsIn(stderr), HIDDEN.exec(stdout)]).toEqual([null, null, null]);
  });
});

type Row = { readonly student: string; readonly folder: string };

function actsIn(text: string): string | null {
  const acting = ACTING.exec(text);
  return acting && JSON.stringify(text.slice(Math.max(0, acting.index - 40), acting.index + 40));
}
