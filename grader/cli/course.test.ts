import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pooling, type TestCourse, testCourse } from "../testing/course.ts";
import { poolgrade } from "../testing/poolgrade.ts";
import { EXERCISES } from "../testing/small-course.ts";

const COURSE = `format: poolgrade/course/v1
title: { en: Pooling, ko: 풀링 }
language: ko
folders: { solutions: handed-in, reports: marks }
parts:
  - { title: { en: Averages, ko: 평균 }, exercises: [zz-avg-pool] }
  - { title: { en: Maxima, ko: 최댓값 }, exercises: [max-pool-2d] }
`;

let folder: TestCourse;
beforeAll(async () => {
  folder = await testCourse();
  const spec = readFileSync(join(folder.folder, "exercises/max-pool-2d/exercise.yaml"), "utf8");
  await folder.write("exercises/zz-avg-pool/exercise.yaml", spec.replace("id: max-pool-2d", "id: zz-avg-pool"));
  await folder.write("course.yaml", COURSE);
  await folder.write("handed-in/anna/max-pool-2d.ts", pooling("Number.NEGATIVE_INFINITY"));
  await folder.write("handed-in/ben/max-pool-2d.ts", pooling("0"));
});
afterAll(() => folder.remove());

const marks = (name: string) => readFileSync(join(folder.folder, "marks", name), "utf8");

describe("a command in the folder of a course", () => {
  test("uses its folders, its order and its language, and says on stderr which course it is", async () => {
    const { code, stdout, stderr } = await poolgrade(folder.folder, ["grade"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^course: course\.yaml\n/);
    expect(stdout).toMatch(/zz-avg-pool.*max-pool-2d/);
    const ids = (text: string) =>
      [...text.matchAll(/"exercise":\s*"([a-z0-9-]+)",\s*"(?:status|maxScore)"/g)].map(([, id]) => id);
    expect(ids(marks("students/anna/report.json"))).toEqual(["zz-avg-pool", "max-pool-2d"]);
    expect(ids(marks("summary.json"))).toEqual(["zz-avg-pool", "max-pool-2d"]);
    expect(marks("students/anna/report.md")).toMatch(/\*\*평균\*\*[\s\S]*\*\*최댓값\*\*/);
    expect(marks("summary.md")).toMatch(/\*\*평균\*\*[\s\S]*\*\*최댓값\*\*/);
    for (const page of ["students/anna/report.html", "summary.html"]) expect(marks(page)).toMatch(/평균[\s\S]*최댓값/);
  });

  test("finds it from a folder below", async () => {
    const { code, stderr } = await poolgrade(join(folder.folder, "exercises"), ["validate"]);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^course: \.\.\/course\.yaml\n/)]);
  });

  test("takes what the command line says instead", async () => {
    const { stderr } = await poolgrade(folder.folder, [
      "grade",
      "--solutions",
      "solutions",
      "--reports",
      "others",
      "--lang",
      "en",
    ]);
    expect(stderr).toContain("reports are in others/");
    expect(readFileSync(join(folder.folder, "others/summary.md"), "utf8")).toMatch(
      /\*\*Averages\*\*[\s\S]*\*\*Maxima\*\*/,
    );
  });

  test("knows nothing of the course if it is given other exercises", async () => {
    await folder.write(
      "more/max-pool-2d/exercise.yaml",
      readFileSync(join(folder.folder, "exercises/max-pool-2d/exercise.yaml"), "utf8"),
    );
    const { code, stderr } = await poolgrade(folder.folder, ["validate", "--exercises", "more"]);
    expect([code, stderr.includes("course:")]).toEqual([0, false]);
  });
});

describe("the staff's own exercises", () => {
  test("are graded, but a learner's check keeps to the course's", async () => {
    const full = readFileSync(join(folder.folder, "exercises/max-pool-2d/exercise.yaml"), "utf8");
    await folder.write("full/max-pool-2d/exercise.yaml", full.replace("points: 2", "points: 50"));
    await folder.write("full/zz-avg-pool/exercise.yaml", full.replace("id: max-pool-2d", "id: zz-avg-pool"));
    await folder.write("staff.yaml", "format: poolgrade/staff/v1\nexercises: full\n");
    await poolgrade(folder.folder, ["grade", "--reports", "of-staff"]);
    const { exercises } = JSON.parse(readFileSync(join(folder.folder, "of-staff/summary.json"), "utf8"));
    expect(exercises.at(-1)).toMatchObject({ exercise: "max-pool-2d", maxScore: 54 });
    const { stdout } = await poolgrade(folder.folder, [
      "check",
      "max-pool-2d",
      "handed-in/anna/max-pool-2d.ts",
      "--json",
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ maxScore: 2 });
  });
});

describe("a course file among hand-ins", () => {
  test.each([
    ["where the course is further up", "handed-in/ben", []],
    ["where the command line names the folder", "elsewhere/ben", ["--solutions", ".."]],
  ])("is refused by name %s, even if its folder looks like a repository", async (_, place, args) => {
    await folder.write(`${place}/course.yaml`, COURSE);
    await folder.write(`${place}/package.json`, "{}");
    const { code, stderr } = await poolgrade(join(folder.folder, place), ["check", "max-pool-2d", ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^poolgrade: course\.yaml lies in the folder of the hand-ins, .*: a course file that was handed in is not used\n {2}help: /,
    );
  });
});

describe("a faulty course file", () => {
  test("ends every command before anything is done, and `validate` shows all faults, of specs too", async () => {
    await folder.write("course.yaml", COURSE.replace("zz-avg-pool", "zz-avg-poll"));
    const fault = "course.yaml:6:52: error: no exercise is called `zz-avg-poll`";
    const graded = await poolgrade(folder.folder, ["grade", "--reports", "none"]);
    expect([graded.code, graded.stderr]).toEqual([1, expect.stringContaining(fault)]);
    const validated = await poolgrade(folder.folder, ["validate", "--json"]);
    expect(validated.code).toBe(1);
    const found: readonly { readonly severity: string; readonly file: string }[] = JSON.parse(validated.stdout);
    const errors = found.filter(({ severity }) => severity === "error").map(({ file }) => file);
    expect([errors, new Set(found.map(({ file }) => file)).size]).toEqual([["course.yaml"], 3]);
    await folder.write("course.yaml", COURSE);
  });
});

describe("a learners' copy", () => {
  test("is no place for hidden cases: `validate` and `doctor` say so, and exit 1", async () => {
    const spec = readFileSync(join(folder.folder, "exercises/max-pool-2d/exercise.yaml"), "utf8");
    await folder.write("copied/exercises/max-pool-2d/exercise.yaml", spec);
    await folder.write(
      "copied/course.yaml",
      "format: poolgrade/course/v1\ntitle: { en: Pooling, ko: 풀링 }\ncopy: learners\n",
    );
    const place = join(folder.folder, "copied");
    const validated = await poolgrade(place, ["validate"]);
    expect([validated.code, validated.stdout]).toEqual([1, expect.stringContaining("is hidden from learners")]);
    const { code, stdout } = await poolgrade(place, ["doctor"]);
    expect([code, stdout]).toEqual([1, expect.stringContaining("a learners' copy holds hidden cases")]);
  });
});

describe("a course that was checked out on Windows", () => {
  test("is read as elsewhere: specs, locks and hand-ins may have its line ends", async () => {
    const onWindows = (file: string) => readFileSync(file, "utf8").replaceAll("\n", "\r\n");
    for (const name of ["exercise.yaml", "answers.lock", "answers.hidden.lock"])
      await folder.write(`windows/exercises/max-pool-2d/${name}`, onWindows(join(EXERCISES, "max-pool-2d", name)));
    const accepted = join(EXERCISES, "max-pool-2d/examples/accepted/plain-loops.ts");
    await folder.write("windows/solutions/kim/max-pool-2d.ts", onWindows(accepted));
    await folder.write("windows/course.yaml", "format: poolgrade/course/v1\r\ntitle: { en: Pooling, ko: 풀링 }\r\n");
    const place = join(folder.folder, "windows");
    const { code, stderr } = await poolgrade(place, ["check", "max-pool-2d", "--engine", "locked"]);
    expect([code, stderr]).toEqual([0, "course: course.yaml\n"]);
  });
});
