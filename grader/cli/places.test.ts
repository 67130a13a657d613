import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readReport } from "../report/record/read-report.ts";
import { PLACE } from "../repository/tasks.ts";
import { readExercise } from "../spec/read-exercise.ts";
import { pooling, type TestCourse, testCourse } from "../testing/course.ts";
import { poolgrade } from "../testing/poolgrade.ts";
import { placesText } from "./places.ts";

let course: TestCourse;
beforeAll(async () => {
  course = await testCourse();
});
afterAll(() => course.remove());

/** What an editor finds of a file that was checked. */
async function placesIn(source: string, language: "en" | "ko" = "en") {
  const file = "solutions/kim/max-pool-2d.ts";
  await course.write(file, source);
  const { stdout } = await poolgrade(course.folder, ["check", "max-pool-2d", file, "--json"]);
  const [entry] = readReport(stdout).exercises;
  const { exercise } = await readExercise(join(course.folder, "exercises/max-pool-2d"));
  if (entry === undefined || exercise === null) throw new Error("nothing was checked");
  const text = await placesText(join(course.folder, file), entry, exercise, language);
  const lines = text.split("\n").slice(0, -1);
  return lines.map((line) => new RegExp(PLACE).exec(line)?.slice(2).join(" "));
}

test("an editor finds where a file does not compile", async () => {
  expect(await placesIn("export function maxPool2d(x) {\n  return x[;\n}\n")).toEqual([
    "2 12 error Expression expected",
  ]);
});

test("an editor finds where a function threw, and what TypeScript says of it", async () => {
  expect(
    await placesIn("export function maxPool2d(x: number[][]): number[][] {\n  return x[9].map(x[9][0]);\n}\n"),
  ).toEqual([
    "2 15 error TypeError: Cannot read properties of undefined (reading 'map')",
    expect.stringMatching(/^2 \d+ warning A `number` is passed where the function takes a `.*`\.$/),
  ]);
});

test("advice is in the learner's language", async () => {
  expect(
    await placesIn("export function maxPool2d(x: number[][]): number[][] {\n  return [[lenght]];\n}\n", "ko"),
  ).toEqual([
    expect.stringMatching(/^2 12 error ReferenceError: lenght/),
    "2 12 warning 여기에는 `lenght`라는 이름이 없습니다. 선언했는지, 철자가 맞는지 확인해 보세요.",
  ]);
});

test("nothing is found in a right file, whatever its types", async () => {
  const right = pooling("Number.NEGATIVE_INFINITY");
  expect(await placesIn(`${right}const wrong: string = 1;\n`)).toEqual([]);
});
