import { afterAll, beforeAll, expect, test } from "vitest";
import { openSandbox, type Sandbox } from "../../sandbox/sandbox.ts";
import { PROGRAM, PROGRAM_CALL } from "../../sandbox/testing/program.ts";
import { syntaxCause } from "./syntax-cause.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox("auto");
});
afterAll(() => sandbox.close());

test.each([
  ["for (let i = 0; i < 3; i++ {\n}", { kind: "expected", wanted: ")", got: "{" }],
  ["for (let i = 0, i < 3, i++) {}", { kind: "expected", wanted: ";", got: "<" }],
  ["if x > 3 { }", { kind: "expected", wanted: "(", got: null }],
  ["const a = b ? c;", { kind: "expected", wanted: ":", got: ";" }],
  ["const a = Math.max(1, 2;", { kind: "missing-comma" }],
  ["const a = [1, 2;", { kind: "missing-comma" }],
  ["const o = { a: 1 b: 2 };", { kind: "missing-comma" }],
  ["function f() {\n if (x) {\n}", { kind: "unclosed", wanted: "}" }],
  ["function f() { } }", { kind: "no-value" }],
  ["const a = ;", { kind: "no-value" }],
  ["const a = 1 2;", { kind: "side-by-side" }],
  ["const a = b and c;", { kind: "side-by-side" }],
  ["def f(x):\n  return x", { kind: "side-by-side" }],
  ["const a = 'abc;\n", { kind: "unterminated" }],
  ["const a = `abc;\n", { kind: "unterminated" }],
  ["/* abc\n", { kind: "unterminated" }],
  ["const a;", { kind: "no-first-value" }],
  ["let a = 1; let a = 2;", { kind: "declared-twice", name: "a" }],
  ["function f() { await g(); }", { kind: "no-async" }],
  ["const class = 1;", { kind: "no-name" }],
  ["const 2d = 1;", { kind: "no-name" }],
  ["const a = “x”;", { kind: "strange-character", name: "“" }],
  ["const a = （1）;", { kind: "strange-character", name: "（" }],
  ["return 1;", { kind: "outside" }],
  ["break;", { kind: "outside" }],
  ["1 = a;", { kind: "not-assignable" }],
  ["function f() { export const a = 1; }", { kind: "module-only" }],
  ["@log\nclass A {}", { kind: "decorator" }],
  ["abc def ghi", { kind: "side-by-side" }],
  ["if (a and b) {}", { kind: "side-by-side" }],
  ["const f = (x) = > { return x; };", { kind: "unexpected" }],
  ["let a: = 1;", { kind: "unexpected" }],
  ["function f() {\n# comment\nreturn 1; }", { kind: "unexpected" }],
  ["function f() { return 1；}", { kind: "unexpected" }],
])("the usual cause of a fault is known: %s", async (source, cause) => {
  const jail = sandbox.openJail();
  const [run] = await jail.run({ ...PROGRAM, source }, [PROGRAM_CALL]);
  await jail.close();
  if (run?.kind !== "did-not-compile" || run.fault.kind !== "syntax") throw new Error(`${source} came to ${run?.kind}`);
  expect(syntaxCause(run.fault.message, run.fault.sign)).toEqual(cause);
});

test("a message in no row has no cause", () => {
  expect(syntaxCause("Legacy octal literals are not available")).toBeNull();
  expect(syntaxCause("Octal escape sequences are not allowed in template strings")).toBeNull();
});
