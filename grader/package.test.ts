import { existsSync, globSync, readFileSync, realpathSync } from "node:fs";
import { cp, mkdir, rm, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  installedNative,
  nativeCacheFolder,
  TFJS_NODE,
  TFJS_NODE_VERSION,
  tfjsNodeFolder,
} from "./reference/native.ts";
import { firstOnPath } from "./setup/run-program.ts";
import { pooling } from "./testing/course.ts";
import { runJob } from "./testing/github-job.ts";
import { type InstalledPackage, installPackage } from "./testing/installed-package.ts";
import { hasStrongSandbox, isUsable } from "./testing/part.ts";
import { expectProtectedGrade } from "./testing/protected-grade.ts";
import { protectedRepository } from "./testing/protected-repository.ts";

const ROOT = join(import.meta.dirname, "..");

/** What an instructor and a learner do, in this order. */
const COMMANDS: readonly (readonly [command: string, output: RegExp])[] = [
  ["validate", /^2 exercises with \d+ cases are sound; errors: 0, warnings: \d+$/m],
  ["grade", /^engine: locked answers of tfjs-node/m],
  ["report --lang ko", /✓ 정답/],
  ["check max-pool-2d solutions/kim/max-pool-2d.ts", /^✓ .+ {2}2\/2 {2}correct$/m],
  ["init ../my-course --lang ko", /: a course of 19 exercises/],
  ["handout ../for-learners", /: 2 exercises, without \d+ hidden cases/],
];

const READY = /^tfjs-node is ready: TensorFlow \S+ \(from the cache\)\n$/;

const canGradePulls =
  isUsable("git (`apt-get install git`)", (await firstOnPath(["git"])) !== null) &&
  isUsable("strong sandbox", await hasStrongSandbox());

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage(["max-pool-2d", "photo-max-pool"]);
  await installed.write("solutions/kim/max-pool-2d.ts", pooling("Number.NEGATIVE_INFINITY"));
  const spec = readFileSync(join(installed.course, "exercises/max-pool-2d/exercise.yaml"), "utf8");
  await installed.write("unlocked/max-pool-2d/exercise.yaml", spec);
}, 10 * 60_000);
afterAll(() => installed.remove());

describe("a course with the package, installed without install scripts", () => {
  it.each(COMMANDS)("runs `poolgrade %s`", async (command, output) => {
    const { code, stdout, stderr } = await installed.run("npx", ["poolgrade", ...command.split(" ")]);
    expect({ code, said: `${stderr}${stdout}` }).toEqual({ code: 0, said: expect.stringMatching(output) });
  });

  it("makes a course with `npm create poolgrade`", async () => {
    for (const name of ["index.js", "package.json"]) {
      const text = readFileSync(join(ROOT, "create-poolgrade", name), "utf8");
      await installed.write(`node_modules/create-poolgrade/${name}`, text);
    }
    const create = "node_modules/create-poolgrade/index.js";
    const made = await installed.run(process.execPath, [create, "../created", "--exercise", "max-pool-2d"]);
    expect(made).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("a course of 1 exercise, ") });
  });

  it.runIf(canGradePulls)(
    "has made a course whose workflow grades a pull request that also changed everything else, and nothing acts",
    async () => {
      const made = join(installed.course, "../my-course");
      const repository = await protectedRepository(
        (folder) => cp(made, folder, { recursive: true }),
        join(installed.course, "node_modules"),
      );
      const { steps } = parse(readFileSync(join(made, ".github/workflows/grade.yml"), "utf8")).jobs.grade;
      const { reports, uploaded } = await runJob(repository, repository.folder, steps, {
        "github.event.pull_request": "refs/heads/hand-in",
        "github.event.pull_request.user.login": "kim",
      });
      expectProtectedGrade(reports, uploaded, repository.mark);
      await repository.remove();
    },
  );

  it("turns exercises of that course, and its class, into tests of vitest", async () => {
    await symlink(join(ROOT, "node_modules/vitest"), join(installed.course, "node_modules/vitest"));
    const made = join(installed.course, "../my-course");
    await symlink(join(installed.course, "node_modules"), join(made, "node_modules"));
    await installed.write("../my-course/solutions/lee/max-pool-2d.ts", pooling("Number.NEGATIVE_INFINITY"));
    await installed.write("../my-course/solutions/kim-minji/max-pool-2d.ts", pooling("Number.NEGATIVE_INFINITY"));
    await installed.write("../my-course/pooling.test.ts", POOLING_TEST);
    const page = readFileSync(join(installed.folder, "docs/testing-with-vitest.md"), "utf8");
    for (const [, snippet = ""] of page.matchAll(/^```\n(import [\s\S]*?)^```$/gm))
      await installed.write(`../my-course/${snippet.includes("gradedClass") ? "tests/class" : "one"}.test.ts`, snippet);
    const vitest = ["vitest", "run", "--root", made, "--reporter=verbose", "--no-color"];
    const { code, stdout, stderr } = await installed.run("npx", vitest);
    const ended = [...stdout.matchAll(/^ ([✓×↓]) pooling\.test\.ts > (.+?)(?: \d+ms)?$/gm)];
    const testsOf = (title: string) => ended.filter(([, , name]) => name?.startsWith(`${title} > `));
    const signs = (title: string) =>
      testsOf(title)
        .map(([, sign]) => sign)
        .join("");
    expect(code).toBe(1);
    expect(ended.slice(0, 2).map(([, , name]) => name)).toEqual([
      "right > max-pool-2d > 최대 풀링 > 수업의 행렬: 수업에서 다룬 바로 그 행렬입니다.",
      expect.stringMatching(/^right > max-pool-2d > 최대 풀링 > 모두 음수: /),
    ]);
    expect(signs("right")).toBe("✓".repeat(12));
    expect(signs("wrong")).toBe("✓×××✓✓×✓×××✓");
    expect(testsOf("max-pooling-2d")).toMatchObject([{ 1: "×", 2: "max-pooling-2d > the exercise can be read" }]);
    expect(testsOf("class")).toMatchObject([
      { 1: "✓", 2: "class > kim-minji > Max pooling" },
      { 1: "↓", 2: "class > kim-minji > Average pooling" },
      { 1: "✓", 2: "class > lee > Max pooling" },
      { 1: "↓", 2: "class > lee > Average pooling" },
      { 1: "×", 2: "class > sample-student > Max pooling" },
      { 1: "↓", 2: "class > sample-student > Average pooling" },
    ]);
    expect(stdout.match(/^ ✓ one\.test\.ts > max-pool-2d > 최대 풀링 > /gm)).toHaveLength(12);
    expect(stdout.match(/^ ✓ tests\/class\.test\.ts > class > .*$/gm)?.map(withoutTime)).toEqual([
      " ✓ tests/class.test.ts > class > kim-minji > 최대 풀링",
      " ✓ tests/class.test.ts > class > lee > 최대 풀링",
    ]);
    expect(/ FAIL .*Mixed signs[\s\S]*?⎯⎯/.exec(stderr)?.[0]).toMatchInlineSnapshot(`
      " FAIL  pooling.test.ts > wrong > max-pool-2d > Max pooling > Mixed signs: The number farthest from zero is not always the largest one.
      NotRight: 1 of 4 cells differs
      call: maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" }), x: 4 × 4
      at [1, 0]: expected -5, actual 0, off by 5; max(-7, -6, -5, -8) = -5

      - Expected
      + Received

      @@ -2,9 +2,9 @@
          [
            3,
            0.5,
          ],
          [
      -     -5,
      +     0,
            6,
          ],
        ]

       ❯ pooling.test.ts:7:25
            5|
            6| describe("right", () => pooling("max-pool-2d", maxPool2d));
            7| describe("wrong", () => pooling("max-pool-2d", fromZero, { lang: "en" …
             |                         ^
            8| pooling("max-pooling-2d", maxPool2d);
            9| gradedClass({ only: ["max-pool-2d", "avg-pool-2d"], lang: "en" });

      ⎯⎯"
    `);
    expect(stderr).toContain(
      "NotRight: 8/20  wrong values\n6 of 16 cases correct, 10 wrong values\nAll negative: 6 of 6 cells differ\n",
    );
  });

  it("has graded, and has pages", () => {
    const { students } = json("reports/summary.json");
    expect(students).toMatchObject([{ student: "kim", verdicts: { "max-pool-2d": "correct" } }]);
    expect(existsSync(join(installed.course, "reports/students/kim/report.html"))).toBe(true);
  });

  it("names commands that work there", async () => {
    const { stderr } = await installed.run("npx", ["poolgrade", "validate", "--exercises", "unlocked"]);
    expect(stderr).toContain("(npx poolgrade doctor --fix says what is missing)");
    const { stdout } = await installed.run("npx", ["poolgrade", "doctor", "--json", "--exercises", "unlocked"]);
    const [node, engine] = JSON.parse(stdout).findings;
    expect(node.found).toBe(`${process.version}, your own, ${process.execPath} (24 or newer is needed)`);
    expect(engine).toMatchObject({ state: "missing", help: "npx poolgrade doctor --fix" });
  });

  it("misses no engine where all answers are locked", async () => {
    const { stdout } = await installed.run("npx", ["poolgrade", "doctor"]);
    expect(stdout).toContain("✓ engine   tfjs-node is not set up; answers come from locks, which all exercises have\n");
  });

  it("has brought no tfjs-node along", () => {
    expect(existsSync(join(installed.course, "node_modules/@tensorflow/tfjs-node"))).toBe(false);
  });

  describe.runIf(isUsable("tfjs-node", installedNative() !== null))("where the user's cache has TensorFlow", () => {
    const cache = () => join(installed.course, "../filled-cache");
    const withCache = (...args: readonly string[]) =>
      installed.run("npx", ["poolgrade", ...args], { POOLGRADE_CACHE: cache() });

    beforeAll(async () => {
      await mkdir(join(cache(), "tfjs-node"), { recursive: true });
      const native = dirname(realpathSync(join(tfjsNodeFolder() ?? "", "lib")));
      await symlink(native, join(cache(), "tfjs-node", basename(nativeCacheFolder())));
    });

    it("`doctor --fix` installs tfjs-node beside it, and answers come from there", async () => {
      const { code, stdout, stderr } = await withCache("doctor", "--fix", "--json");
      expect(stderr).toMatch(READY);
      expect(JSON.parse(stdout).findings[1]).toMatchObject({ part: "engine", state: "ok" });
      expect(code).toBe(0);
      const validated = await withCache("validate", "--exercises", "unlocked");
      expect(validated).toMatchObject({ code: 0, stderr: expect.stringMatching(/^engine: tfjs-node 4\.22\.0 /) });
    });

    it("`doctor --fix` mends it", async () => {
      const lib = join(cache(), "tfjs-node", TFJS_NODE_VERSION, "node_modules", TFJS_NODE, "lib");
      await installed.write("../broken/lib/napi-v8/tfjs_binding.node", "not an addon");
      await installed.write("../broken/poolgrade.json", '{ "tensorflow": "0", "from": "wheel" }');
      await rm(lib);
      await symlink(join(installed.course, "../broken/lib"), lib);
      expect((await withCache("validate", "--engine", "tfjs-node")).code).not.toBe(0);
      const { code, stderr } = await withCache("doctor", "--fix");
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(READY) });
    });
  });

  it("says in one line that an older Node will not do", async () => {
    const older =
      'for (const [key, value] of [["versions", { node: "20.20.2" }], ["version", "v20.20.2"]]) Object.defineProperty(process, key, { value });';
    const args = [
      "--import",
      `data:text/javascript,${encodeURIComponent(older)}`,
      join(installed.folder, "dist/start.js"),
    ];
    expect(await installed.run(process.execPath, args)).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "poolgrade needs Node 24 or newer, this is v20.20.2: install Node 24 (for instance `nvm install 24`) and run the command again\n",
    });
  });
});

describe("the package", () => {
  it("has what a course needs, and nothing that only this repository does", () => {
    const files = globSync("**/*", { cwd: installed.folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed.folder.length + 1));
    expect([...new Set(files.map((file) => file.split("/")[0]))].sort()).toEqual([
      ...["CHANGELOG.md", "LICENSE", "README.ko.md", "README.md"],
      ...["action.yml", "course.yaml", "dist", "docs", "exercises", "package.json", "schema", "types"],
    ]);
    expect(files.filter((file) => /\.test\.|\/testing\/|\/bench\/|(?<!\.d)\.tsx?$|node_modules/.test(file))).toEqual(
      [],
    );
    const exercises = globSync("exercises/*/exercise.yaml", { cwd: ROOT });
    expect(files.filter((file) => file.endsWith("exercise.yaml")).sort()).toEqual(exercises.sort());
  });

  it("has pages that link to files of the package, except for what is worth reading in the repository only", () => {
    const pages = globSync(["*.md", "docs/*.md"], { cwd: installed.folder });
    const targets = pages.flatMap((page) =>
      [...readFileSync(join(installed.folder, page), "utf8").matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(
        ([, link = ""]) => join(dirname(page), link),
      ),
    );
    const outside = targets.filter((target) => !existsSync(join(installed.folder, target)));
    expect(outside.sort()).toEqual(["ARCHITECTURE.md", "reports/students/박도윤/report.md", "reports/summary.md"]);
  });

  it("needs no install script of any package that it cannot do without", () => {
    const { packages } = json("package-lock.json");
    const scripted = Object.entries<{ hasInstallScript?: true; optional?: true }>(packages)
      .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
      .map(([path]) => path);
    expect(scripted).toEqual([]);
  });

  it.each([
    ["exercise", "exercise.schema.json"],
    ["course", "course/course.schema.json"],
    ["staff", "course/staff.schema.json"],
  ])("brings the schema of %s.yaml for editors", (name, file) => {
    const text = readFileSync(join(installed.folder, `schema/${name}.json`), "utf8");
    expect(text).toBe(readFileSync(join(ROOT, "grader/spec", file), "utf8"));
    expect(JSON.parse(text).$schema).toBe("http://json-schema.org/draft-07/schema#");
  });

  it("has a typed interface that reads specs, judges results and reads reports", async () => {
    await installed.write("outsider.ts", OUTSIDER);
    const tsc = join(ROOT, "node_modules/.bin/tsc");
    const strictly = [
      "--strict",
      "--noEmit",
      "--target",
      "es2024",
      "--module",
      "nodenext",
      "--types",
      "",
      "--resolveJsonModule",
    ];
    expect(await installed.run(tsc, [...strictly, "outsider.ts"])).toEqual({ code: 0, stdout: "", stderr: "" });
    const { stdout, stderr } = await installed.run(process.execPath, ["outsider.ts"]);
    expect({ stdout, stderr }).toEqual({ stdout: "correct\nwrong-values at 0,0\nwrong-shape\nkim\n1\n", stderr: "" });
  });
});

const POOLING_TEST = `import { gradedClass, pooling } from "poolgrade/vitest";
import { describe } from "vitest";
import { maxPool2d } from "./solutions/lee/max-pool-2d.ts";
import { maxPool2d as fromZero } from "./solutions/sample-student/max-pool-2d.ts";

describe("right", () => pooling("max-pool-2d", maxPool2d));
describe("wrong", () => pooling("max-pool-2d", fromZero, { lang: "en" }));
pooling("max-pooling-2d", maxPool2d);
gradedClass({ only: ["max-pool-2d", "avg-pool-2d"], lang: "en" });
`;

function withoutTime(line: string): string {
  return line.replace(/ \d+ms$/, "");
}

const OUTSIDER = `import { answerOf, judgeTensor, nestedOf, readExercise, readReport, tensorOf } from "poolgrade";
import type { Exercise, Report, Tensor, TestCase, Verdict } from "poolgrade";
import type { MaxPool2d } from "poolgrade/exercises";
import report from "./reports/students/kim/report.json" with { type: "json" };
import schema from "poolgrade/schema/exercise.json" with { type: "json" };

const { exercise, diagnostics } = await readExercise("exercises/max-pool-2d");
if (exercise === null) throw new Error(diagnostics.map(({ message }) => message).join());
const read: Exercise = exercise;
const [testCase] = read.cases;
if (testCase === undefined || schema.type !== "object") throw new Error("no case");
const first: TestCase = testCase;
const answer = answerOf(read, first);
const right: Tensor = tensorOf(nestedOf(answer.expected));
const judged = (tensor: Tensor): Verdict => judgeTensor(tensor, answer, read, first);

console.log(judged(right).kind);
const wrong = judged({ shape: right.shape, values: right.values.map((value, i) => (i === 0 ? value + 1 : value)) });
if (wrong.kind === "wrong-values") console.log(wrong.kind, "at", wrong.first.at.join());
console.log(judged(tensorOf([1, 2])).kind);
const written: Report = readReport(JSON.stringify(report));
console.log(written.student);

const firstRows: MaxPool2d = (x, { poolSize: [height] }) => x.slice(0, height);
console.log(firstRows([[1], [2]], { poolSize: [1, 1], strides: [1, 1], padding: "valid" }).length);
`;

function json(path: string) {
  return JSON.parse(readFileSync(join(installed.course, path), "utf8"));
}
