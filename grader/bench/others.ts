/* The cost of the same class in tools that isolate nothing: a plain Node process per student, and vitest. */
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import pLimit from "p-limit";
import type { Exercise } from "../model/exercise.ts";
import { toNested } from "../numeric/nested.ts";
import { opOf } from "../ops/op-of.ts";
import { studentName, write } from "./class.ts";
import { measure } from "./measure.ts";

/**
 * Writes what those tools need in addition to the class: the cases with their answers, and a test file per submission.
 */
export async function writeForOthers(folder: string, exercises: readonly Exercise[], students: number): Promise<void> {
  await write(join(folder, "cases.json"), JSON.stringify(exercises.map(lessonWithAnswers)));
  await write(join(folder, "student.mjs"), STUDENT);
  await write(join(folder, "vitest.config.mjs"), "export default {};\n");
  for (let i = 0; i < students; i++) {
    for (const { id } of exercises) {
      await write(join(folder, "tests", studentName(i), `${id}.test.mjs`), testFile(studentName(i), id));
    }
  }
}

/** Every student in a plain Node process, as many at once as there are cores; milliseconds of wall time. */
export async function bareMs(folder: string, students: number): Promise<number> {
  const lane = pLimit(availableParallelism());
  const begun = performance.now();
  const one = (i: number) => measure([process.execPath, "--no-warnings", "student.mjs", studentName(i)], folder);
  await Promise.all(Array.from({ length: students }, (_, i) => lane(one, i)));
  return performance.now() - begun;
}

/** `vitest run` once for every student, one after another. */
export async function vitestPerStudentMs(folder: string, students: number): Promise<number> {
  let ms = 0;
  for (let i = 0; i < students; i++) ms += await vitestMs(folder, [join("tests", studentName(i))]);
  return ms;
}

/** `vitest run` once over the whole class, as fast as it can be made. */
export function vitestClassMs(folder: string): Promise<number> {
  return vitestMs(folder, ["--pool=threads", "--no-isolate"]);
}

async function vitestMs(folder: string, args: readonly string[]): Promise<number> {
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const argv = [process.execPath, vitest, "run", "--root", folder, "--reporter=dot", ...args];
  return (await measure(argv, folder, { NO_COLOR: "1", HOME: folder }, [0, 1])).ms; // 1: a submission is wrong
}

function lessonWithAnswers(exercise: Exercise) {
  const { id, functionName, cases } = exercise;
  const { model } = opOf(exercise);
  return {
    id,
    functionName,
    cases: cases.map(({ call }) => ({
      inputs: call.inputs.map(toNested),
      options: call.options,
      expected: toNested(model(call)),
    })),
  };
}

/** Loads and calls every function of one student, and compares the results. */
const STUDENT = `import { readFileSync } from "node:fs";
const [, , student] = process.argv;
const near = (a, b) => Array.isArray(b)
  ? Array.isArray(a) && a.length === b.length && b.every((value, i) => near(a[i], value))
  : Math.abs(a - b) <= 1e-5;
let right = 0;
for (const { id, functionName, cases } of JSON.parse(readFileSync("cases.json", "utf8"))) {
  const solution = await import(\`./solutions/\${student}/\${id}.ts\`);
  for (const { inputs, options, expected } of cases) {
    try {
      if (near(solution[functionName](...inputs, options), expected)) right++;
    } catch {}
  }
}
console.log(right);
`;

function testFile(student: string, id: string): string {
  return `import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as solution from "../../solutions/${student}/${id}.ts";
const lesson = JSON.parse(readFileSync("cases.json", "utf8")).find(({ id }) => id === "${id}");
const flat = (value) => [value].flat(Infinity);
test.each(lesson.cases)("case $#", ({ inputs, options, expected }) => {
  const actual = flat(solution[lesson.functionName](...inputs, options));
  expect(actual.length).toBe(flat(expected).length);
  flat(expected).forEach((value, i) => expect(actual[i]).toBeCloseTo(value, 4));
});
`;
}
