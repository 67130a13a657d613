import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { buildBundle } from "../../setup/bundle.ts";
import { CHILD } from "../../setup/bundles.ts";
import { childScript } from "./child-script.ts";
import { commandLine, machine } from "./launcher.ts";

const COMPILER = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));

const script = childScript() ?? "";
const folder = mkdtempSync(join(tmpdir(), "poolgrade-script-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the child's side is one script that fits into an argument of a command line", () => {
  expect(Buffer.byteLength(script)).toBeLessThan(128 * 1024);
  expect(script).not.toMatch(/^(?:import|export) /m);
});

test("where arguments must be short, the script is none of them, but sent on stdin", () => {
  const found = machine(process.env.PATH ?? "");
  const line = (maxArgument: number) => commandLine({ ...found, maxArgument }, { layers: [], dataMiB: null }, script);
  const short = line(30_000);
  expect(short.argv.filter((word) => word.length > 30_000)).toEqual([]);
  expect(short.sent).toBe(script);
  const long = line(130_000);
  expect([long.argv.includes(script), long.sent]).toEqual([true, null]);
});

test("the child's side is the same, wherever it is built", async () => {
  await buildBundle(CHILD, join(folder, "built"));
  expect(readFileSync(join(folder, "built", "child.cjs"), "utf8")).toBe(script);
});

test("the child's side contains only what runs in the jail: nothing that knows an answer, and no packages but Node's own", () => {
  const needed = script.matchAll(/\brequire\("([^"]*)"\)/g);
  const parts = new Set([...needed].map(([, name]) => name));
  expect([...parts].sort()).toEqual([
    "node:fs",
    "node:module",
    "node:timers/promises",
    "node:util/types",
    "node:v8",
    "node:vm",
  ]);
});

test("code sent into a learner's realm uses no names but the language's own, however it is bundled", async () => {
  const serving = /^serve\(\);$/m;
  expect(script).toMatch(serving);
  const said = script.replace(serving, "process.stdout.write(`(${makeImports})('');\\n${HARNESS}`);");
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=commonjs", "--eval", said, ""]);
  writeFileSync(join(folder, "harness.js"), stdout);
  expect(stdout).toMatch(/^\(function makeImports/);
  expect(await unknownNames("harness.js")).toEqual([]);
  writeFileSync(join(folder, "broken.js"), `${stdout}; (() => viewOf(compile$1))();`);
  expect(await unknownNames("broken.js")).toEqual(["viewOf", "compile$1"]);
});

/** The names in a script that the compiler does not find, in order. */
async function unknownNames(file: string): Promise<readonly string[]> {
  const language = ["--target", "esnext", "--lib", "esnext", "--types", ""];
  const options = ["--allowJs", "--checkJs", "--noEmit", "--pretty", "false", ...language];
  const compiling = promisify(execFile)(process.execPath, [COMPILER, file, ...options], { cwd: folder });
  const said = await compiling.then(
    ({ stdout }) => stdout,
    ({ stdout }: { readonly stdout: string }) => stdout,
  );
  return [...said.matchAll(/Cannot find name '([^']+)'/g)].map(([, name]) => name ?? "");
}
