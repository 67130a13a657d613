import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testCourse } from "../testing/course.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PROJECT = [
  ...["package.json", "biome.json", "tsconfig.json", "tsconfig.build.json", "tsconfig.types.json", "vitest.config.ts"],
  ...["grader", "exercises", "create-poolgrade"],
];

/** A copy of the project with a submission whose files leave a mark if any of them acts. */
let project: string;
let mark: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "poolgrade-hostile-"));
  mark = join(project, "acted");
  for (const name of PROJECT) await cp(join(ROOT, name), join(project, name), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(project, "node_modules"));

  const course = await testCourse();
  const acts = `require("node:fs").writeFileSync(${JSON.stringify(mark)}, "");`;
  await course.write(
    "solutions/x/evil.test.ts",
    `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(mark)}, "");`,
  );
  await course.write("solutions/x/max-pool-2d.ts", "export const maxPool2d = 1;\nvar wrong : any =1\n");
  await course.write("solutions/x/max-pool-2d.test.ts", `import "./evil.test.ts";`);
  for (const name of ["eslint.config.js", "vitest.config.js", "vite.config.js", ".eslintrc.js", "index.js"]) {
    await course.write(`solutions/x/${name}`, acts);
  }
  await course.write(
    "solutions/x/package.json",
    JSON.stringify({ type: "commonjs", scripts: { postinstall: "node index.js" } }),
  );
  await course.write(
    "solutions/x/biome.json",
    `{ "root": true, "linter": { "enabled": false }, "extends": ["./nowhere.json"] }`,
  );
  await course.write("solutions/x/tsconfig.json", `{ "compilerOptions": { "strict": "yes" } }`);
  await course.write("solutions/x/.npmrc", "script-shell=/bin/false\n");
  await cp(course.folder, project, { recursive: true });
  await course.remove();
});
afterAll(() => rm(project, { recursive: true, force: true }));

describe("nothing else that a student hands in is run or read as configuration", () => {
  it.each(["lint", "typecheck", "build"])("by `npm run %s`", async (script) => {
    const { stdout } = await run("npm", ["run", script]);
    expect(stdout).not.toContain("solutions");
    expect(existsSync(mark)).toBe(false);
  });

  it("by the test runner", async () => {
    const { stdout } = await run(join(project, "node_modules", ".bin", "vitest"), ["list", "--filesOnly"]);
    expect(stdout).toContain("grader/cli/hostile-files.test.ts");
    expect(stdout).not.toContain("solutions");
    expect(existsSync(mark)).toBe(false);
  });

  it("by grading", async () => {
    const { stdout } = await run(process.execPath, [join(project, "grader", "start.js"), "grade", "--student", "x"]);
    expect(stdout).toContain("compile error");
    expect(existsSync(mark)).toBe(false);
  });
});

function run(program: string, args: readonly string[]) {
  const env = { ...process.env, POOLGRADE_REQUIRE_ALL: "" };
  return promisify(execFile)(program, args, { cwd: project, env, maxBuffer: 16 * 1024 * 1024 });
}
