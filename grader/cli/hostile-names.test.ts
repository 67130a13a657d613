import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACTING } from "../testing/acting.ts";
import { type TestCourse, testCourse } from "../testing/course.ts";
import { filesBelow } from "../testing/files.ts";
import { type Ended, poolgrade } from "../testing/poolgrade.ts";

/** Names that no file system minds, or that one or another does, and the folder of their reports. */
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
  ["\u001b[31mred", "%1B[31mred"],
  ["\u001b]8;;http:evil\u0007link", "%1B]8;;http%3Aevil%07link"],
  ["\u009b2J", "%C2%9B2J"],
  ["\u202egnp", "%E2%80%AEgnp"],
  ["\u2066over\u2069", "%E2%81%A6over%E2%81%A9"],
  ["line\u2028separator", "line%E2%80%A8separator"],
  ["=cmd|'calc'!A1", "=cmd%7C'calc'!A1"],
  ["<img src=x onerror=alert(1)>", "%3Cimg src=x onerror=alert(1)%3E"],
  ["[x](javascript:alert(1))", "[x](javascript%3Aalert(1))"],
  ["100%", "100%25"],
  ["mаry", "mаry"], // with a Cyrillic а
  ["mary", "mary"],
  ["👩‍👧", "👩%E2%80%8D👧"],
];
const LONG = "가".repeat(85); // 255 bytes, the most that a file system takes
const TWINS = ["é", "e\u0301"];
const HIDDEN_FOLDERS = ["...", ".\n::error::x", ".##[error]\u202ex", ".\u009b31m"];

/** A hidden case of the course, by its input, its answer and its reason. */
const HIDDEN = /secret|later|1234|2345|3456|4567|77\.25|88\.25/i;

const SPEAKING = `const text = "::error::x\\n##[error]y\\n\\u001b]8;;http://evil.example\\u0007z\\u202e\\u2066\\u009b31m\\r";
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
  before = await readdir(course.folder);
});
afterAll(() => course.remove());

describe("a class with names and programs that mean harm", () => {
  let graded: Ended;
  beforeAll(async () => {
    graded = await poolgrade(course.folder, ["grade", "--as-of", "2026-11-24T00:00:00Z"]);
  });

  it("is graded, and nothing is written beside the reports", async () => {
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

  it("lists who cannot be graded: twins in Unicode, and hidden folders", async () => {
    const { refused } = JSON.parse(await readFile(join(course.folder, "reports/summary.json"), "utf8"));
    expect(refused.map(({ folder }: Row) => folder).sort()).toEqual([...TWINS, ...HIDDEN_FOLDERS].sort());
  });

  it("acts nowhere: not on stdout, not on stderr, in no file", () => {
    expect({ stdout: actsIn(graded.stdout), stderr: actsIn(graded.stderr) }).toEqual({ stdout: null, stderr: null });
    for (const [path, bytes] of filesBelow(join(course.folder, "reports"))) {
      if (/^assets\/\w+\.(js|css)$/.test(path)) continue; // ours, the same for every class
      expect([path, actsIn(bytes.toString())]).toEqual([path, null]);
    }
  });

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
