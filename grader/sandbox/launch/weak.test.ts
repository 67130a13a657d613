import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { type Build, commandLine, machine } from "./launcher.ts";

const BINDINGS = "process.getBuiltinModule('node:module').createRequire('/')('internal/test/binding')";

/** What Node's permissions must deny to code that has escaped node:vm, written as that code would try it. */
const ASKED = [
  "fs.readFileSync(process.execPath)",
  "new sqlite.DatabaseSync(':memory:')",
  "child_process.execFileSync(process.execPath, ['--version'])",
  "new worker_threads.Worker('1', { eval: true })",
  "new wasi.WASI({ version: 'preview1' })",
  "inspector.open(0)",
  "new inspector.Session().connect()",
  "process.binding('spawn_sync')",
  "process.dlopen({ exports: {} }, process.execPath)",
  "process.report.writeReport('report')",
  "v8.writeHeapSnapshot('heap')",
  "process.execve(process.execPath, [], {})",
  BINDINGS,
];

test.each(ASKED)("at the level weak Node refuses `%s`", (code) => {
  expect(does(code, ["permissions"])).toBe("refused");
});

test("without its permissions, Node opens databases and files", () => {
  expect([ASKED[0], ASKED[1]].map((code) => does(code ?? "", []))).toEqual(["done", "done"]);
});

function does(code: string, layers: Build["layers"]): string {
  const names = ["fs", "sqlite", "child_process", "worker_threads", "wasi", "inspector", "v8"];
  const modules = names.map((name) => `const ${name} = process.getBuiltinModule("node:${name}");`).join("");
  const script = `${modules} try { ${code}; process.stdout.write("done"); } catch { process.stdout.write("refused"); }`;
  const whole = { ...machine(process.env.PATH ?? ""), addon: null };
  const {
    argv: [program = "", ...args],
  } = commandLine(whole, { layers, dataMiB: null }, script);
  return execFileSync(program, args, { encoding: "utf8", env: {}, stdio: ["ignore", "pipe", "ignore"] });
}
