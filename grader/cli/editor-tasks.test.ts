import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { poolgrade } from "../testing/poolgrade.ts";

let above: string;
let course: string;
beforeAll(async () => {
  above = await mkdtemp(join(tmpdir(), "poolgrade-tasks-"));
  course = join(above, "course");
  await poolgrade(above, ["init", "course", "--exercise", "max-pool-2d", "--yes"]);
  await poolgrade(course, ["handout", "../learners"]);
});
afterAll(() => rm(above, { recursive: true }));

type Task = {
  readonly args: readonly [program: string, command: string, ...rest: string[]];
  readonly problemMatcher: { readonly pattern: Readonly<Record<string, number> & { regexp: string }> };
};

async function tasksIn(folder: string): Promise<readonly Task[]> {
  return JSON.parse(await readFile(join(folder, ".vscode/tasks.json"), "utf8")).tasks;
}

/** What an editor finds in the output of a task. */
async function problemsOf(folder: string, command: string, file: string) {
  const task = (await tasksIn(folder)).find(({ args }) => args[1] === command);
  if (task === undefined) throw new Error(`there is no task for ${command}`);
  const { regexp, ...groups } = task.problemMatcher.pattern;
  const [, ...args] = task.args.map((arg) => arg.replace("${relativeFile}", file));
  const { stdout, stderr } = await poolgrade(folder, args);
  return `${stderr}\n${stdout}`.split("\n").flatMap((line) => {
    const match = new RegExp(regexp).exec(line);
    return match === null ? [] : [Object.fromEntries(Object.entries(groups).map(([name, i]) => [name, match[i]]))];
  });
}

test("learners have a task for `check`, and instructors one for `validate` as well", async () => {
  const commands = async (folder: string) => (await tasksIn(folder)).map(({ args }) => args[1]);
  expect(await commands(join(above, "learners"))).toEqual(["check"]);
  expect(await commands(course)).toEqual(["check", "validate"]);
});

test("the task for `validate` finds the place of a fault in a spec, and nothing in sound ones", async () => {
  expect(await problemsOf(course, "validate", "")).toEqual([]);
  const spec = join(course, "exercises/max-pool-2d/exercise.yaml");
  const sound = await readFile(spec, "utf8");
  await writeFile(spec, sound.replace("op: max-pool", "op: maxpool"));
  const line = String(sound.split("\n").indexOf("op: max-pool") + 1);
  const file = "exercises/max-pool-2d/exercise.yaml";
  expect(await problemsOf(course, "validate", "")).toMatchObject([
    { file, line, column: "5", severity: "error", message: "unknown op `maxpool`" },
  ]);
  await writeFile(spec, sound);
});

test("the task for `check` finds where a function throws, and what TypeScript says of it", async () => {
  const file = "solutions/kim/max-pool-2d.ts";
  await mkdir(join(above, "learners/solutions/kim"));
  await writeFile(
    join(above, "learners", file),
    "export function maxPool2d(x: number[][]) {\n  return x[99].sise;\n}\n",
  );
  expect(await problemsOf(join(above, "learners"), "check", file)).toMatchObject([
    { file, line: "2", column: "16", severity: "error", message: expect.stringMatching(/^TypeError: /) },
    { file, line: "2", column: "16", severity: "warning", message: "`number[]` has no `sise`. Check the spelling." },
  ]);
});
