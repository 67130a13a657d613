import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasStrongSandbox, isUsable } from "../../testing/part.ts";
import { type Jail, openSandbox, type Sandbox } from "../sandbox.ts";
import { CALL, returned } from "../testing/programs.ts";

const isThere = isUsable("strong sandbox", await hasStrongSandbox());
const jails: Jail[] = [];
const sandboxes: Sandbox[] = [];
beforeAll(async () => {
  if (!isThere) return;
  const nowhere = pathToFileURL("/nowhere/none.js").href;
  sandboxes.push(await openSandbox("auto"), await openSandbox("auto", { from: nowhere }));
  jails.push(...sandboxes.map((sandbox) => sandbox.openJail()));
});
afterAll(() => Promise.all(sandboxes.map((sandbox) => sandbox.close())));

const REVOKED = "(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()";
const NOT_TO_BE_LOOKED_AT = 'new Proxy({}, { getPrototypeOf() { throw "no"; }, ownKeys() { throw "no"; } })';
const threw = (name: string, message: string) => [`threw ${name}: ${message}`, `threw ${name}: ${message}`];

/** Odd values to throw, and how both levels report them. */
test.runIf(isThere).for<[thrown: string, said: readonly string[]]>([
  [REVOKED, threw("an object", "[unreadable]")],
  [NOT_TO_BE_LOOKED_AT, threw("an object", "[unreadable]")],
  ["Proxy.revocable(() => {}, {}).proxy", threw("a function", "[function]")],
  ["new Proxy(new Error('x'), {})", threw("an object", "{}")],
  ["Object.create(null)", threw("an object", "{}")],
  ["Symbol('s')", threw("a symbol", "Symbol(s)")],
  ["undefined", threw("undefined", "undefined")],
  ["Object.defineProperty(new Error('x'), 'message', { get() { throw 1; } })", threw("Error", "")],
  ["Object.setPrototypeOf(new Error('x'), null)", threw("Error", "x")],
  ["Object.assign(new Error('x'), { name: Symbol('s'), stack: {} })", threw("Error", "x")],
  ["Promise.reject(1)", threw("a promise", "{}")],
  ["new (class extends Array {})(3)", threw("an array", "[<empty>, <empty>, <empty>]")],
])("`throw %s` is reported alike with an isolate and without", async ([thrown, said]) => {
  expect(await runs(`export const pool = () => { throw ${thrown}; };`)).toEqual(said);
});

test.runIf(isThere).for([REVOKED, NOT_TO_BE_LOOKED_AT])(
  "an export that is %s is not a function, and is not our fault",
  async (value) => {
    const [first, second] = await runs(`export const pool = ${value};`);
    expect([first, second]).toEqual(["did-not-compile", "did-not-compile"]);
  },
);

test
  .runIf(isThere)
  .for([
    `return ${REVOKED}`,
    `return [1, ${REVOKED}]`,
    `return ${NOT_TO_BE_LOOKED_AT}`,
    `return new Proxy([1], { get() { throw ${REVOKED}; } })`,
    `return new Proxy([1], { getOwnPropertyDescriptor() { throw 1; } })`,
    `console.log(${REVOKED}); return [1]`,
    `Promise.reject(${REVOKED}); return [1]`,
    `Promise.reject(Symbol()); return 1`,
    `queueMicrotask?.(() => { throw ${REVOKED}; }); return [1]`,
  ])("`%s` ends alike with an isolate and without, and is not lost", async (body) => {
  const [first, second] = await runs(`export const pool = () => { ${body}; };`);
  expect(second).toBe(first);
  expect(first).toMatch(/^(returned|returned-no-tensor|threw .*)$/);
});

/** A program that returns the right answer twice, and leaves a rejected promise unhandled: not a sign of kept state. */
test
  .runIf(isThere)
  .for([
    "Promise.reject(new Error('left alone'))",
    "Promise.reject(1)",
    "(async () => { await null; throw new TypeError('late'); })()",
    "let n = 0; Promise.resolve().then(() => { throw ++n; })",
  ])("`%s` next to the answer is not taken for kept state", async (beside) => {
  const source = `export const pool = (x) => { ${beside}; return x; };`;
  for (const jail of jails) {
    const [run] = await jail.run({ source, functionName: "pool", limits: LIMITS }, [CALL], true);
    expect(run).toEqual(returned([2, 2], [1, 2, 3, 4]));
  }
});

test.runIf(isThere)("a second call that throws is still reported", async () => {
  const source = "let n = 0; export const pool = (x) => { if (n++ > 0) throw 1; return x; };";
  for (const jail of jails) {
    const [run] = await jail.run({ source, functionName: "pool", limits: LIMITS }, [CALL], true);
    expect(run).toMatchObject({ kind: "returned", differsAgain: true });
  }
});

const LIMITS = { timeMs: 1000, memoryMiB: 64 };

/** The outcomes of a program with and without an isolate. */
async function runs(source: string): Promise<readonly string[]> {
  const program = { source, functionName: "pool", limits: LIMITS };
  const all = await Promise.all(jails.map((jail) => jail.run(program, [CALL], true)));
  return all.map(([run]) => {
    expect(run).not.toHaveProperty("differsAgain");
    return run?.kind === "threw" ? `threw ${run.error.name}: ${run.error.message}` : (run?.kind ?? "");
  });
}
