import { existsSync, readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { installedNative } from "../reference/native.ts";
import { type TestCourse, testCourse } from "../testing/course.ts";
import { describeWith } from "../testing/part.ts";
import { poolgrade, poolgradeProcess } from "../testing/poolgrade.ts";

let course: TestCourse;
let folder: string;
beforeEach(async () => {
  course = await testCourse();
  folder = join(course.folder, "exercises", "max-pool-2d");
});
afterEach(() => course.remove());

const LOCKED = /^engine: locked answers of tfjs-node 4\.22\.0 \(TensorFlow \S+\)$/m;
const OLDER = ["answers.lock", "answers.hidden.lock"].map(
  (name) => `notice: ${name} of max-pool-2d is of an older spec: run \`poolgrade lock\`\n`,
);

describeWith("tfjs-node", installedNative() !== null, () => {
  it("`lock` writes the answers of public cases apart from those of hidden and dated ones", async () => {
    const { code, stdout, stderr } = await poolgrade(course.folder, ["lock"]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "wrote exercises/max-pool-2d/answers.lock\nwrote exercises/max-pool-2d/answers.hidden.lock\n",
    });
    expect(stderr).toMatch(/^engine: tfjs-node .*\n2 locks for 1 exercise; changed: 2\n$/);
    expect(await idsIn("answers.lock")).toEqual(["lesson"]);
    expect(await idsIn("answers.hidden.lock")).toEqual(["the-secret-case", "the-later-case"]);
  });

  it("a second `lock` changes nothing, and `lock --check` finds that every lock holds", async () => {
    await poolgrade(course.folder, ["lock"]);
    expect(await poolgrade(course.folder, ["lock", "max-pool-2d"])).toMatchObject({
      code: 0,
      stdout: "",
      stderr: expect.stringContaining("2 locks for 1 exercise; changed: 0\n"),
    });
    expect(await poolgrade(course.folder, ["lock", "--check"])).toMatchObject({
      code: 0,
      stdout: "",
      stderr: expect.stringContaining(
        "2 locks for 1 exercise hold 6 values; differ from tfjs-node's here: 0; errors: 0\n",
      ),
    });
  });

  it("after a change of the spec the old answers are not believed until it is locked again", async () => {
    await poolgrade(course.folder, ["lock"]);
    await change((spec) => spec.replace("[1, 3, 2, 1]", "[1, 3, 2, 2]"));
    const graded = await poolgrade(course.folder, ["grade"]);
    expect(graded.code).toBe(0);
    expect(graded.stderr).toContain(OLDER.join(""));
    expect((await manifest()).answers).toMatchObject({ locked: 0 });
    const checked = await poolgrade(course.folder, ["lock", "--check"]);
    expect(checked.code).toBe(1);
    expect(checked.stdout).toContain(
      "exercises/max-pool-2d/answers.lock:1:1: error: these answers are of an older spec of `max-pool-2d`\n",
    );
    await poolgrade(course.folder, ["lock"]);
    expect((await poolgrade(course.folder, ["lock", "--check"])).code).toBe(0);
    expect((await poolgrade(course.folder, ["grade"])).stderr).toMatch(LOCKED);
  });

  it("without hidden and dated cases their lock is removed", async () => {
    await poolgrade(course.folder, ["lock"]);
    await change((spec) => spec.slice(0, spec.indexOf("  - id: the-secret-case")));
    expect((await poolgrade(course.folder, ["lock", "--check"])).stdout).toContain(
      "`max-pool-2d` has no case whose answer belongs into this file",
    );
    expect((await poolgrade(course.folder, ["lock"])).stdout).toContain(
      "removed exercises/max-pool-2d/answers.hidden.lock\n",
    );
    expect(existsSync(join(folder, "answers.hidden.lock"))).toBe(false);
  });

  it("a spec in error is not locked", async () => {
    await change((spec) => spec.replace("expected: [[9, 2]", "expected: [[9, 3]"));
    const { code, stderr } = await poolgrade(course.folder, ["lock"]);
    expect(code).toBe(1);
    expect(stderr).toContain("nothing was locked: 1 error in 1 spec (`poolgrade validate` shows them all)\n");
    expect(readdirSync(folder)).toEqual(["exercise.yaml"]);
  });

  it("with --engine locked nothing is computed, and an answer that is not locked is an error", async () => {
    const unlocked = await poolgrade(course.folder, ["grade", "--engine", "locked"]);
    expect(unlocked.code).toBe(1);
    expect(unlocked.stderr).toContain(
      "exercises/max-pool-2d/answers.lock:1:1: error: `max-pool-2d` has no `answers.lock`\n  help: run `poolgrade lock` where tfjs-node is set up\n",
    );
    await poolgrade(course.folder, ["lock"]);
    expect((await poolgrade(course.folder, ["grade", "--engine", "locked"])).code).toBe(0);
    const { engine, lockEngines, answers, notices } = await manifest();
    expect(answers).toEqual({ locked: 3, computed: 0, kept: 0 });
    expect(lockEngines).toEqual([{ name: "tfjs-node", version: "4.22.0", tensorflow: expect.any(String) }]);
    expect(engine).toEqual({ ...lockEngines[0], library: null });
    expect(notices.filter((notice: string) => notice.startsWith("engine"))).toEqual([]);
  });

  it("where answers are locked, a check loads neither tfjs-node nor WebAssembly", async () => {
    const check = await checkWith(SAYS_WHAT_IS_LOADED);
    expect((await check()).stderr).toMatch(/^loads .*\/@tensorflow\//m);
    await poolgrade(course.folder, ["lock"]);
    const { code, stderr } = await check();
    expect({ code, loads: stderr.match(/^loads .*/m) }).toEqual({ code: 0, loads: null });
  });

  it("without any engine, locked answers are enough, and one that is not locked is an error", async () => {
    const check = await checkWith(HAS_NO_TENSORFLOW);
    await poolgrade(course.folder, ["lock"]);
    expect((await check()).code).toBe(0);
    await change((spec) => spec.replace("points: 2", "points: 5"));
    const { code, stderr } = await check();
    expect(code).toBe(3);
    expect(stderr).toContain(OLDER.join(""));
    expect(stderr).toMatch(
      /\npoolgrade: there is no engine to compute answers with: run `npm ci`, or take locked answers\n$/,
    );
  });
});

/** Checks a file in a process of its own, with an empty cache, in which these hooks of Node's loader run. */
async function checkWith(hooks: string) {
  const file = join(course.folder, "hooks.mjs");
  await writeFile(file, `import { registerHooks } from "node:module";\nregisterHooks({ ${hooks} });\n`);
  const env = { POOLGRADE_CACHE: join(course.folder, "cache"), NODE_OPTIONS: `--import=${pathToFileURL(file)}` };
  return () => poolgradeProcess(course.folder, ["check", "max-pool-2d", "solutions/anna/max-pool-2d.ts"], env);
}

const SAYS_WHAT_IS_LOADED = `load(url, context, next) {
  if (url.includes("/@tensorflow/")) process.stderr.write("loads " + url + "\\n");
  return next(url, context);
}`;

const HAS_NO_TENSORFLOW = `resolve(name, context, next) {
  if (name.startsWith("@tensorflow/")) throw Object.assign(new Error("not found"), { code: "ERR_MODULE_NOT_FOUND" });
  return next(name, context);
}`;

async function change(to: (spec: string) => string): Promise<void> {
  const file = join(folder, "exercise.yaml");
  await writeFile(file, to(await readFile(file, "utf8")));
}

async function idsIn(name: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, name), "utf8");
  return [...text.matchAll(/^ {2}(\S+): /gm)].map(([, id = ""]) => id);
}

async function manifest() {
  return JSON.parse(await readFile(join(course.folder, "reports", "manifest.json"), "utf8"));
}
