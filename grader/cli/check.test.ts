import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pooling, type TestCourse, testCourse } from "../testing/course.ts";
import { poolgrade } from "../testing/poolgrade.ts";

let course: TestCourse;
beforeAll(async () => {
  course = await testCourse();
});
afterAll(() => course.remove());

describe("check", () => {
  it("shows how one file does on the public cases, and writes nothing", async () => {
    const before = readdirSync(course.folder);
    const { code, stdout } = await poolgrade(course.folder, ["check", "max-pool-2d", "solutions/ben/max-pool-2d.ts"]);
    expect(code).toBe(0);
    expect(stdout).toContain("✓ lesson");
    expect(stdout).not.toMatch(/secret|later/);
    expect(stdout).toContain(
      "\n  There are 2 more hidden cases, worth 4 points: grading runs them too, out of 6 points in all.\n",
    );
    expect(readdirSync(course.folder)).toEqual(before);
  });

  it("speaks Korean", async () => {
    const { stdout } = await poolgrade(course.folder, [
      "check",
      "max-pool-2d",
      "solutions/이서연/max-pool-2d.ts",
      "--lang",
      "ko",
    ]);
    expect(stdout).toContain("수업의 예제 행렬입니다.");
  });

  it("suggests the exercise with the nearest name", async () => {
    const { code, stderr } = await poolgrade(course.folder, ["check", "max-pol-2d", "solutions/ben/max-pool-2d.ts"]);
    expect(code).toBe(2);
    expect(stderr).toContain(
      "poolgrade: no exercise is called `max-pol-2d` in exercises\n  help: did you mean `max-pool-2d`?\n",
    );
  });
});

describe("in a learners' copy, check remembers", () => {
  let copy: TestCourse;
  beforeAll(async () => {
    copy = await testCourse();
    await copy.write("course.yaml", "format: poolgrade/course/v1\ntitle: { en: P, ko: 풀링 }\ncopy: learners\n");
    const spec = readFileSync(join(copy.folder, "exercises/max-pool-2d/exercise.yaml"), "utf8");
    await copy.write("exercises/max-pool-2d/exercise.yaml", spec.replace("visibility: hidden", "visibility: public"));
  });
  afterAll(() => copy.remove());
  const checked = async (file: string, ...args: readonly string[]) => {
    const { stdout } = await poolgrade(copy.folder, ["check", "max-pool-2d", `solutions/${file}`, ...args]);
    return stdout;
  };

  it("the last result in a file without paths, and tells what has changed since", async () => {
    expect(await checked("ben/max-pool-2d.ts")).not.toContain("Since");
    expect(readFileSync(join(copy.folder, ".poolgrade/state.txt"), "utf8")).toBe(
      "max-pool-2d 2/5 wrong-values tries=1 causes=max-from-zero failed=the-secret-case:1\n",
    );
    expect(await checked("anna/max-pool-2d.ts")).toContain(`
  Since last time: 2 → 5 of 5 points.
    Gone:  Your maximum starts at 0 (or just above), and stays there where all numbers are negative.
    New:   nothing
`);
    expect(await checked("ben/max-pool-2d.ts", "--lang", "ko")).toContain(`
  지난번 이후: 5점 만점에 5점 → 2점
    새로 나타난 원인:  최댓값의 초깃값이 0`);
  });

  it("and list shows it as long as there is no report", async () => {
    const { stdout } = await poolgrade(copy.folder, ["list"]);
    expect(stdout).toContain("✗ max-pool-2d  Max pooling  2/5  wrong values\n");
    expect(stdout).toMatch(/\n\n0 of 1 exercises have all their public cases right\n$/);
  });
});

describe("check of an exercise whose cases are all hidden", () => {
  const ONLY_HIDDEN =
    "All cases of this exercise are hidden, worth 6 points in all: only grading says how your function does.\n";
  const checked = async (source: string, ...args: readonly string[]) => {
    const spec = readFileSync(join(course.folder, "exercises", "max-pool-2d", "exercise.yaml"), "utf8");
    const closed = spec.replace(
      "    points: 2\n",
      '    points: 2\n    visibility: { after: "2999-01-01T00:00:00Z" }\n',
    );
    await course.write("closed/max-pool-2d/exercise.yaml", closed);
    await course.write("hidden.ts", source);
    return poolgrade(course.folder, ["check", "max-pool-2d", "hidden.ts", "--exercises", "closed", ...args]);
  };

  it.each(["Number.NEGATIVE_INFINITY", "0"])(
    "passes nothing and reveals nothing about the function, right or wrong: a maximum from %s",
    async (start) => {
      expect(await checked(pooling(start))).toMatchObject({ code: 5, stdout: ONLY_HIDDEN });
      const { code, stdout } = await checked(pooling(start), "--json");
      expect({ code, report: JSON.parse(stdout) }).toMatchObject({
        code: 5,
        report: { complete: true, exercises: [] },
      });
    },
  );

  it("reports why a file does not compile", async () => {
    const { code, stdout } = await checked("export function maxPool2d(x { return x }\n");
    expect(code).toBe(5);
    expect(stdout).toBe(
      "✗ Max pooling  0/6  compile error\n" +
        "    the file does not compile: `Expected ',', got '{'` (line 1, column 29)\n" +
        "    > 1 | export function maxPool2d(x { return x }\n        |                             ^\n" +
        "    A comma is missing there, or the bracket `)`, `]` or `}` that closes the list.\n" +
        "    None of the 3 cases could run.\n" +
        `hidden.ts:1:29: error: Expected ',', got '{'\n${ONLY_HIDDEN}`,
    );
  });
});

describe("validate", () => {
  it("is quiet and exits 0 if every spec is sound", async () => {
    const spec = readFileSync(join(course.folder, "exercises", "max-pool-2d", "exercise.yaml"), "utf8");
    await course.write("sound/max-pool-2d/exercise.yaml", spec + LOW_AND_ZERO);
    const { code, stdout, stderr } = await poolgrade(course.folder, ["validate", "--exercises", "sound"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/engine: .*\n1 exercise with 5 cases is sound; errors: 0, warnings: 0\n$/);
  });

  it("finds an expected value that the reference does not give, with the position and all three values", async () => {
    const { code, stdout } = await validateSignal("expected: [[1.5], [2.5]]");
    expect(code).toBe(1);
    expect(stdout).toBe(
      "other/pool/exercise.yaml:12:15: error: `expected` of case `one` disagrees with the reference at [1, 0]: `expected` 2.5, tfjs 3, the float64 model 3\n" +
        "  help: write 3 there, or leave `expected` out: then the reference gives it\n",
    );
  });

  it("finds an expected value of another shape", async () => {
    const { code, stdout } = await validateSignal("expected: [[1.5]]");
    expect(code).toBe(1);
    expect(stdout).toBe(
      "other/pool/exercise.yaml:12:15: error: `expected` of case `one` has the shape 1 x 1, but tfjs gives 2 x 1\n" +
        "  help: write the whole result, or leave `expected` out: then the reference gives it\n",
    );
  });

  it("warns of cases that are weak together, and exits 0", async () => {
    const { code, stdout, stderr } = await validateSignal("");
    expect(code).toBe(0);
    expect(stdout).toBe(WEAK);
    expect(stderr).toMatch(/1 exercise with 1 case is sound; errors: 0, warnings: 5\n$/);
    const json = await validateSignal("", "", ["--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject(Array(5).fill({ severity: "warning" }));
  });

  it("warns of a tolerance that right results do not meet", async () => {
    const { code, stdout } = await validateSignal("", "tolerance: { absolute: 0 }\n");
    expect(code).toBe(0);
    expect(stdout).toBe(
      "other/pool/exercise.yaml:10:5: warning: `tolerance` allows 0, but right results of case `one` can be 0.00000143 apart\n" +
        `  help: leave \`tolerance\` out: then what is proved from the op and its inputs is allowed\n${WEAK.replaceAll("9:5", "10:5")}`,
    );
  });
});

/** The cases that the course lacks to be strong. */
const LOW_AND_ZERO = `  - id: low
    why: { en: Far below zero., ko: 0보다 훨씬 작습니다. }
    input: [[-1000000, -2000000, -3000000, -4000000]]
    options: { poolSize: [1, 2], strides: 1 }
    points: 1
  - id: zero
    why: { en: The maximum is 0., ko: 최댓값이 0입니다. }
    input: [[-1, 0, -2]]
    options: { poolSize: [1, 3] }
    points: 1
`;

const WEAK = [
  "other/pool/exercise.yaml:9:5: warning: no window holds a 0 beside other values: a function that leaves zeros out of its count passes",
  "  help: let some values of an input be 0",
  "other/pool/exercise.yaml:9:5: warning: no average loses more than is allowed with four decimals: a function that rounds to so many passes",
  "  help: let a window have 3 cells, or 9",
  "other/pool/exercise.yaml:9:5: warning: every case has the same right result: a function that returns it whatever comes passes",
  "  help: add a case with another right result",
  "other/pool/exercise.yaml:9:5: warning: windows always divide the input exactly: an output size that is rounded up passes",
  "  help: let some cells fill no whole window, for instance 5 cells under windows of 2",
  "other/pool/exercise.yaml:9:5: warning: every input has one channel: a function that pools the first channel alone passes",
  "  help: give an input several channels",
  "",
].join("\n");

/** Validates a course with one average over a signal. */
async function validateSignal(expected: string, tolerance = "", args: readonly string[] = []) {
  await course.write(
    "other/pool/exercise.yaml",
    `format: poolgrade/exercise/v1
id: pool
title: { en: Pool, ko: 풀링 }
brief: { en: Pool it., ko: 풀링하세요. }
function: pool
op: avg-pool
layout: signal
${tolerance}cases:
  - id: one
    input: [[1], [2], [4]]
    options: { poolSize: 2, strides: 1 }
    ${expected}
    points: 1
    why: { en: One., ko: 하나. }
`,
  );
  return poolgrade(course.folder, ["validate", "--exercises", "other", "--engine", "tfjs", ...args]);
}

describe("the help", () => {
  it.each(["grade", "check", "report", "validate", "audit", "doctor"])(
    "of %s has examples and exit codes, however it is asked for",
    async (command) => {
      const asked = [
        [command, "--help"],
        ["help", command],
        [command, "help"],
      ];
      const [first, ...others] = await Promise.all(asked.map((args) => poolgrade(course.folder, args)));
      expect(first?.code).toBe(0);
      expect(first?.stdout).toMatch(/\nExamples:\n( {2}.*poolgrade .*\n){2,}\nExit codes:\n {2}0 [\s\S]*130 /);
      expect(others).toEqual([first, first]);
    },
  );

  it("of the program lists the commands, and a misspelt command is corrected", async () => {
    const { code, stdout } = await poolgrade(course.folder, ["help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n {2}check \[options\] [\s\S]*\nExamples:\n/);
    const near = await poolgrade(course.folder, ["chek"]);
    expect(near.code).toBe(2);
    expect(near.stderr).toContain("(Did you mean check?)");
  });
});

describe("doctor", () => {
  it("shows Node, engine, sandbox, programs and cache", async () => {
    const { code, stdout } = await poolgrade(course.folder, ["doctor", "--json"]);
    expect(code).toBe(0);
    const parts = JSON.parse(stdout).findings.map(({ part }: { part: string }) => part);
    expect(parts).toEqual(["node", "engine", "sandbox", "bwrap", "prlimit", "pip3", "c++", "cache", "hidden"]);
  });

  it("warns if hidden cases and hand-ins are in one repository, and only then", async () => {
    const advice = async () =>
      (await poolgrade(course.folder, ["doctor"])).stdout.split("\n").filter((line) => line.includes(" hidden "));
    expect(await advice()).toEqual(["✓ hidden   no hidden case lies in one repository with hand-ins"]);
    await course.write(".git/HEAD", "ref: refs/heads/main\n");
    expect(await advice()).toEqual([
      "! hidden   max-pool-2d: hidden cases in one repository with the hand-ins in solutions",
    ]);
  });

  it("exits 3 if everything is required and something is missing", async () => {
    const { code, stdout } = await poolgrade(course.folder, ["doctor"], {
      PATH: "/nowhere",
      POOLGRADE_REQUIRE_ALL: "1",
    });
    expect(code).toBe(3);
    expect(stdout).toContain("✗ bwrap    not found (for the strong sandbox)\n           apt-get install bubblewrap\n");
  });
});
