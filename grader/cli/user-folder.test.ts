import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pooling, type TestCourse, testCourse } from "../testing/course.ts";
import { poolgrade } from "../testing/poolgrade.ts";

let course: TestCourse;
let stands: string;
beforeAll(async () => {
  course = await testCourse();
  stands = join(course.folder, "solutions/anna");
  await course.write("package.json", "{}");
  await mkdir(join(course.folder, "elsewhere/exercises"), { recursive: true });
});
afterAll(() => course.remove());

/** The way npm starts a script: in the package's folder, with the user's folder in the environment. */
function fromNpm(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = course.folder) {
  return poolgrade(cwd, args, {
    INIT_CWD: stands,
    npm_package_json: join(course.folder, "package.json"),
    npm_lifecycle_event: "poolgrade",
    npm_lifecycle_script: "node grader/start.js",
    ...env,
  });
}

describe("under npm run, a path is relative to the user's folder", () => {
  it("a file, with the exercises of the project", async () => {
    const { code, stdout } = await fromNpm(["check", "max-pool-2d", "max-pool-2d.ts"]);
    expect({ code, first: stdout.split("\n")[0] }).toEqual({ code: 0, first: "✓ lesson  2/2  correct" });
  });

  it("a folder of an option", async () => {
    const { code, stderr } = await fromNpm(["validate", "--exercises", "../../exercises"]);
    expect({ code, said: stderr.split("\n").at(-2) }).toEqual({
      code: 0,
      said: "1 exercise with 3 cases is sound; errors: 0, warnings: 3",
    });
  });

  it("a missing file: the full path is named, and the suggestion can be typed", async () => {
    const { code, stderr } = await fromNpm(["check", "max-pool-2d", "max-pool.ts"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `poolgrade: there is no file \`max-pool.ts\` in ${stands}\n  help: did you mean \`max-pool-2d.ts\`?\n`,
    });
  });

  it("but not in a process started elsewhere since then", async () => {
    const { code, stderr } = await fromNpm(["check", "x", "max-pool-2d.ts"], {}, join(course.folder, "elsewhere"));
    expect(code).toBe(2);
    expect(stderr).not.toContain("solutions/anna");
  });
});

describe("an option that npm took because -- was forgotten is refused, with the line to write", () => {
  it.each<[string, string[], NodeJS.ProcessEnv, string]>([
    [
      "--lang",
      ["check", "max-pool-2d", "a b.ts", "ko"],
      { npm_config_lang: "true" },
      "poolgrade -- check max-pool-2d 'a b.ts' --lang ko",
    ],
    [
      "--lang",
      ["check", "x", "ko"],
      { npm_config_long: "true", npm_config_all: "true", npm_config_global: "true" },
      "poolgrade -- check x --lang ko",
    ],
    ["--all", ["check", "x"], { npm_config_all: "true" }, "poolgrade -- check x --all"],
    ["--lang", ["check", "x"], { npm_config_lang: "ko" }, "poolgrade -- check x --lang ko"],
    [
      "--as-of",
      ["report"],
      { npm_config_as_of: "2999-12-11T00:00:00+09:00" },
      "poolgrade -- report --as-of 2999-12-11T00:00:00+09:00",
    ],
    ["--single-file", ["report"], { npm_config_single_file: "true" }, "poolgrade -- report --single-file"],
    ["--engine", ["grade", "tfjs"], { npm_config_engine_strict: "true" }, "poolgrade -- grade --engine tfjs"],
    [
      "--student",
      ["grade", "anna", "ben"],
      { npm_config_student: "true", npm_lifecycle_event: "grade", npm_lifecycle_script: "node grader/start.js grade" },
      "grade -- --student anna ben",
    ],
  ])("%s in %j", async (option, args, env, line) => {
    const { code, stdout, stderr } = await fromNpm(args, env);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: `poolgrade: npm took \`${option}\` for an option of its own, since no \`--\` stands in front: nothing was done\n  help: write \`npm run ${line}\`\n`,
    });
  });

  it("npm's own options, or those set elsewhere, are not refused", async () => {
    const env = { npm_config_json: "true", npm_config_jobs: "max", npm_config_engine_strict: "true" };
    expect((await fromNpm(["validate"], env)).code).toBe(0);
    expect((await poolgrade(course.folder, ["validate"], { npm_config_lang: "ko" })).code).toBe(0);
  });
});

describe("check finds a file that is not named", () => {
  it("in the user's folder", async () => {
    const { code } = await poolgrade(stands, ["check", "max-pool-2d", "--exercises", "../../exercises"]);
    expect(code).toBe(0);
  });

  it("in the folder of the only student, or of the named one; exit code 5 means not right yet", async () => {
    const several = await poolgrade(course.folder, ["check", "max-pool-2d"]);
    expect({ code: several.code, stderr: several.stderr }).toEqual({
      code: 2,
      stderr: `poolgrade: there is no max-pool-2d.ts in ${course.folder}, and solutions has the folders of several students: "anna", "ben", "zoe", "이서연"\n  help: say whose file with --student NAME, or name it: poolgrade check max-pool-2d FILE\n`,
    });
    expect(
      (await poolgrade(course.folder, ["check", "max-pool-2d", "--student", "이서연".normalize("NFD")])).code,
    ).toBe(5);
    await course.write("mine/max/max-pool-2d.ts", pooling("-Infinity"));
    expect((await poolgrade(course.folder, ["check", "max-pool-2d", "--solutions", "mine"])).code).toBe(0);
    const unknown = await poolgrade(course.folder, ["check", "max-pool-2d", "--student", "ana"]);
    expect(unknown.stderr).toBe("poolgrade: no student is called `ana` in solutions\n  help: did you mean `anna`?\n");
  });

  it.each([
    ["solutions/anna/max-pool-2d.ts", "max-pool-2d"],
    ["exercises/max-pool-2d", "solutions/anna/max-pool-2d.ts"],
    ["exercises/max-pool-2d/exercise.yaml", "solutions/anna/max-pool-2d.ts"],
    ["max-pool-2d", "solutions/anna"],
    ["solutions/anna/max-pool-2d.ts"],
  ])("and understands %s %s", async (...words) => {
    const { code, stdout } = await poolgrade(course.folder, ["check", ...words.filter((word) => word !== undefined)]);
    expect({ code, first: stdout.split("\n")[0] }).toEqual({ code: 0, first: "✓ lesson  2/2  correct" });
  });

  it("by a path whose names a Mac's archive has decomposed, as it is typed", async () => {
    await course.write("제출/박도윤/max-pool-2d.ts".normalize("NFD"), pooling("-Infinity"));
    const { code, stdout } = await poolgrade(course.folder, ["check", "제출/박도윤/max-pool-2d.ts"]);
    expect({ code, first: stdout.split("\n")[0] }).toEqual({ code: 0, first: "✓ lesson  2/2  correct" });
    const named = ["check", "max-pool-2d", "--solutions", "제출", "--student", "박도윤"];
    expect((await poolgrade(course.folder, named)).code).toBe(0);
    await rm(join(course.folder, "제출".normalize("NFD")), { recursive: true });
  });

  it("and reports a file of another exercise, with what to write", async () => {
    const average = (await poolSpec()).replaceAll("max-pool", "avg-pool").replaceAll("maxPool", "avgPool");
    await course.write("both/max-pool-2d/exercise.yaml", await poolSpec());
    await course.write("both/avg-pool-2d/exercise.yaml", average.replace(/ {4}expected: .*\n/, ""));
    const args = ["check", "avg-pool-2d", "solutions/anna/max-pool-2d.ts", "--exercises", "both"];
    const { code, stderr } = await poolgrade(course.folder, args);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /poolgrade: solutions\/anna\/max-pool-2d\.ts exports `maxPool2d`, the function of max-pool-2d, and not `avgPool2d` of avg-pool-2d\n {2}help: poolgrade check max-pool-2d solutions\/anna\/max-pool-2d\.ts\n$/,
    );
    await course.write("try.ts", pooling("-Infinity"));
    const alone = await poolgrade(course.folder, ["check", "try.ts", "--exercises", "both"]);
    expect(alone.stderr).toBe(
      "poolgrade: no exercise is called like `try.ts`: say which it is for\n  help: poolgrade check max-pool-2d try.ts\n",
    );
  });

  it("and looks nearby for a missing file", async () => {
    const { code, stderr } = await poolgrade(course.folder, ["check", "max-pool-2d", "solutons/anna/max-pool-2d.ts"]);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `there is no file \`solutons/anna/max-pool-2d.ts\` in ${course.folder}\n  help: did you mean \``,
    );
  });
});

describe("the language of check", () => {
  it.each([
    [{ LC_ALL: "ko_KR.UTF-8" }, "최대 풀링"],
    [{ LC_ALL: "", LC_MESSAGES: "ko", LANG: "en_US.UTF-8" }, "최대 풀링"],
    [{ LC_ALL: "", LC_MESSAGES: "", LANG: "ko_KR" }, "최대 풀링"],
    [{ LC_ALL: "C", LANG: "ko_KR" }, "Max pooling"],
    [{ LC_ALL: "kok_IN" }, "Max pooling"],
  ])("is that of the locale %j", async (env, title) => {
    const { stdout } = await poolgrade(course.folder, ["check", "max-pool-2d", "solutions/anna"], env);
    expect(stdout).toContain(title);
  });
});

describe("validate and audit understand", () => {
  it.each(["exercises", "exercises/max-pool-2d", "exercises/max-pool-2d/exercise.yaml", "max-pool-2d", "./exercises/"])(
    "%s",
    async (what) => {
      const { code, stderr } = await poolgrade(course.folder, ["validate", what]);
      expect({ code, said: stderr.split("\n").at(-2) }).toEqual({
        code: 0,
        said: "1 exercise with 3 cases is sound; errors: 0, warnings: 3",
      });
    },
  );

  it.each(["validate", "audit"])("no other word: %s", async (command) => {
    const unknown = await poolgrade(course.folder, [command, "max-pol-2d"]);
    expect(unknown.stderr).toContain(
      "no exercise is called `max-pol-2d` in exercises\n  help: did you mean `max-pool-2d`?\n",
    );
    const missing = await poolgrade(course.folder, [command, "nowhere/"]);
    expect({ codes: [unknown.code, missing.code] }).toEqual({ codes: [2, 2] });
    expect(missing.stderr).toContain(`poolgrade: \`nowhere\` is not there: it was looked for in ${course.folder}\n`);
  });
});

async function poolSpec(): Promise<string> {
  return readFile(join(course.folder, "exercises/max-pool-2d/exercise.yaml"), "utf8");
}
