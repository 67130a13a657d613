import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXPLAINED_IDS } from "../report/facts/explained.ts";
import { type TestCourse, testCourse } from "../testing/course.ts";
import { poolgrade } from "../testing/poolgrade.ts";
import { EXERCISES } from "../testing/small-course.ts";

let course: TestCourse;
beforeAll(async () => {
  course = await testCourse();
  await course.write(
    "course.yaml",
    "format: poolgrade/course/v1\ntitle: { en: Pooling, ko: 풀링 }\nlanguage: ko\nparts:\n  - { title: { en: First, ko: 첫걸음 }, exercises: [max-pool-2d] }\n",
  );
});
afterAll(() => course.remove());

const run = (...args: readonly string[]) => poolgrade(course.folder, args);

describe("list", () => {
  it("has the exercises in the order and language of the course, before anything is graded", async () => {
    const { code, stdout } = await run("list");
    expect([code, stdout]).toEqual([0, "첫걸음\n  – max-pool-2d  최대 풀링  6\n\n아직 채점한 결과가 없습니다\n"]);
  });

  it("says what the last report gives a student, as the student may see it", async () => {
    await run("grade");
    const { stdout } = await run("list", "--student", "ben", "--lang", "en");
    expect(stdout).toBe(
      "First\n  ✗ max-pool-2d  Max pooling  2/6  1 of 3 cases correct, 2 wrong values\n\n0 of 1 exercises solved\n",
    );
    const { stdout: json } = await run("list", "--student", "anna", "--json");
    expect(JSON.parse(json)).toMatchObject([{ exercise: "max-pool-2d", verdict: "correct", score: 6, maxScore: 6 }]);
  });

  it("suggests the student who was meant", async () => {
    const { code, stderr } = await run("list", "--student", "Be");
    expect([code, stderr]).toEqual([2, expect.stringContaining("혹시 이것인가요? `ben`\n")]);
  });
});

describe("show", () => {
  it("has the brief, the function and the file, and tells nothing of hidden cases but their number", async () => {
    const { code, stdout } = await run("show", "max-pool-2d");
    expect(code).toBe(0);
    expect(stdout).toContain("풀링하세요.");
    expect(stdout).toContain("    export function maxPool2d(x: number[][], options: Options): number[][]\n");
    expect(stdout).toMatch(/^제출할 파일 +max-pool-2d\.ts$/m);
    expect(stdout).toMatch(/^테스트 +공개 테스트 1개, 2점; 비공개 테스트 2개, 4점$/m);
    expect(stdout).not.toMatch(/secret|later|-1234/);
  });

  it("suggests the exercise that was meant", async () => {
    const { code, stderr } = await run("show", "max-pol-2d");
    expect([code, stderr]).toEqual([2, expect.stringContaining("혹시 이것인가요? `max-pool-2d`\n")]);
  });
});

describe("explain", () => {
  it("has the sentence, the hint, the matrix with its window, both codes, and the origin, in the learner's language", async () => {
    const { code, stdout } = await run("explain", "max-from-zero", "--lang", "en");
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "Your maximum starts at 0 (or just above), and stays there where all numbers are negative.

      Which starting value is never larger than any number that may come?

      x (4 × 4)          right (2 × 2)   wrong (2 × 2)
      [-1  -3] -2  -1    [-1] -1         [0] 0
      [-2  -9] -1  -1     -1  -1          0  0
       -1  -3  -2  -3
       -2  -6  -1  -2

      options: { poolSize: [2, 2], strides: [2, 2], padding: "valid" }

      The cell [0, 0]: right is max(-1, -3, -2, -9) = -1, wrong is 0.

      Wrong

          let max = 0;

      Right

          let max = -Infinity;

      Where it comes from

      After a ReLU no number is negative, so 0 does as a start there. And \`Number.MIN_VALUE\`, which looks
      right, is the smallest number above 0.
      "
    `);
    const { stdout: korean } = await run("explain", "max-from-zero");
    expect(korean).toContain("[0, 0] 칸: 정답은 max(-1, -3, -2, -9) = -1, 틀린 결과는 0입니다.");
  });

  it("lists every misconception with its sentence, if none is named", async () => {
    const { code, stdout } = await run("explain");
    expect(code).toBe(0);
    for (const id of EXPLAINED_IDS) expect(stdout).toMatch(new RegExp(`^${id} +\\S.*다\\.$`, "m"));
  });

  it("gives programs the example as numbers", async () => {
    const { stdout } = await run("explain", "sum-for-avg", "--json");
    expect(JSON.parse(stdout).example).toMatchObject({
      right: [
        [3.75, 1.25],
        [3, 2],
      ],
      wrong: [
        [15, 5],
        [12, 8],
      ],
    });
    expect(JSON.parse((await run("explain", "--json")).stdout)).toHaveLength(EXPLAINED_IDS.length);
  });

  it("suggests the misconception that was meant", async () => {
    const { code, stderr } = await run("explain", "max-form-zero");
    expect([code, stderr]).toEqual([2, expect.stringContaining("혹시 이것인가요? `max-from-zero`\n")]);
  });
});

describe("check", () => {
  const right = join(EXERCISES, "max-pool-2d/examples/accepted/plain-loops.ts");
  const wrong = join(EXERCISES, "max-pool-2d/examples/wrong/max-from-zero.ts");
  const checked = (file: string, ...args: readonly string[]) =>
    poolgrade(EXERCISES, ["check", "max-pool-2d", file, ...args]);

  it("ends with the points, the hidden cases, and what comes next in the course", async () => {
    const { code, stdout, stderr } = await checked(right, "--lang", "en");
    expect([code, stderr]).toEqual([
      0,
      "course: ../course.yaml\nnotice: to be graded, the file must be called max-pool-2d.ts\n",
    ]);
    expect(stdout.slice(stdout.indexOf("\n\n"))).toMatchInlineSnapshot(`
      "

      ✓ Max pooling  14/14  correct
        There are 4 more hidden cases, worth 6 points: grading runs them too, out of 20 points in all.
        Next: Average pooling
          npm run poolgrade -- show avg-pool-2d
      "
    `);
    expect((await checked(right, "--lang", "ko")).stdout).toContain("  다음 문제: 평균 풀링\n");
  });

  it("shows the shifted matrix beside the matrix, with the same window", async () => {
    const file = join(EXERCISES, "../solutions/maya-patel/shift-invariance.ts");
    const { stdout } = await poolgrade(EXERCISES, ["check", "shift-invariance", file, "--lang", "en"]);
    expect(stdout).toContain(
      [
        "    x (4 × 4)      shifted (4 × 4)   expected (2 × 2)   actual (2 × 2)",
        "     1  3  2  1     0  1  3  2        -7   7             -7    7",
        "     2  9  1  1     0  2  9  1       [-4]  3            [-3*]  3",
        "    [1  3] 2  3    [0  1] 3  2",
        "    [2  6] 1  2    [0  2] 6  1",
      ].join("\n"),
    );
  });

  it("shows one failing case in full, and all of them where that is asked for", async () => {
    const grids = async (...args: readonly string[]) =>
      (await checked(wrong, ...args)).stdout.split("\n    x (").length - 1;
    expect([await grids(), await grids("--all")]).toEqual([1, 7]);
  });
});

describe("start", () => {
  it("writes a file whose check fails and says why, into a new folder of the named student", async () => {
    const { code, stdout } = await run("start", "max-pool-2d", "--student", "new-student");
    expect([code, stdout]).toEqual([0, expect.stringContaining("check solutions/new-student/max-pool-2d.ts\n")]);
    expect(readFileSync(join(course.folder, "solutions/new-student/max-pool-2d.ts"), "utf8")).toContain("풀링하세요.");
    const check = await run("check", "max-pool-2d", "--student", "new-student");
    expect([check.code, check.stdout]).toEqual([5, expect.stringContaining("아직 작성하지 않았습니다")]);
  });

  it("leaves a file that is there as it is", async () => {
    const before = readFileSync(join(course.folder, "solutions/ben/max-pool-2d.ts"), "utf8");
    const { code, stderr } = await run("start", "max-pool-2d", "--student", "ben");
    expect([code, stderr]).toEqual([2, expect.stringContaining("이미 있어 그대로 두었습니다\n")]);
    expect(readFileSync(join(course.folder, "solutions/ben/max-pool-2d.ts"), "utf8")).toBe(before);
  });

  it("writes to the folder where the student stands", async () => {
    await course.write("solutions/standing/notes.txt", "");
    const { code } = await poolgrade(join(course.folder, "solutions/standing"), ["start", "max-pool-2d"]);
    expect([code, existsSync(join(course.folder, "solutions/standing/max-pool-2d.ts"))]).toEqual([0, true]);
  });

  it("asks whose file it is where there are several students", async () => {
    const { code, stderr } = await run("start", "max-pool-2d");
    expect([code, stderr]).toEqual([2, expect.stringContaining("start max-pool-2d --student NAME")]);
  });

  it.each(["../outside", "a/b", "a\\b", ".hidden", ""])("makes no folder called `%s`", async (name) => {
    const { code, stderr } = await run("start", "max-pool-2d", `--student=${name}`);
    expect([code, stderr]).toEqual([2, expect.stringContaining("폴더 이름으로 쓸 수 없습니다")]);
    expect(existsSync(join(course.folder, "outside"))).toBe(false);
  });
});
