import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Run } from "../model/run.ts";
import { type Jail, openSandbox, type Sandbox } from "./sandbox.ts";
import { PROGRAM_CALL } from "./testing/program.ts";

const RESULTS = 1200;

/** The harness reads a value, reports its flaw, or catches what it throws; some lengths alone exceed the memory. */
const PERMITTED: readonly Run["kind"][] = [
  ...(["returned", "returned-no-tensor", "returned-too-much", "threw", "out-of-memory"] as const),
];

const leaf = fc.oneof(
  { weight: 6, arbitrary: fc.double().map((value) => (Object.is(value, -0) ? "-0" : String(value))) },
  fc.constantFrom("undefined", "null", "true", "9n", "Symbol('s')", "Symbol.iterator", "(() => 1)", "function* () {}"),
  fc.constantFrom(
    "Promise.resolve(1)",
    "new Date()",
    "/x/",
    "new Map()",
    "Object(1)",
    "Object.create(null)",
    "class {}",
  ),
  fc.constantFrom("new Float64Array(3)", "new Uint8Array(2)", "new DataView(new ArrayBuffer(8))", "new ArrayBuffer(8)"),
  fc.constantFrom("x", "x[0]", "globalThis", "new Error('e')", "import.meta", "new Proxy([1], {})", "({ length: 2 })"),
  fc.string({ unit: "binary" }).map((text) => JSON.stringify(text)),
);

/** Source texts of values: nested, sparse, huge in length only, behind getters and proxies, cyclic. */
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthIdentifier: "value" },
    leaf,
    fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
    fc.array(tie("value"), { minLength: 1, maxLength: 3 }).map((items) => `[${items.join(",, ")},,]`),
    fc.tuple(tie("value"), fc.nat(3)).map(([item, n]) => `Array(${n}).fill(${item})`),
    fc.tuple(tie("value"), fc.nat(2 ** 32 - 1)).map(([item, n]) => `Object.assign([${item}], { length: ${n} })`),
    tie("value").map((item) => `Object.defineProperty([1, 2], 0, { get: () => ${item} })`),
    tie("value").map((item) => `Object.defineProperty([1], 0, { get() { throw ${item}; } })`),
    tie("value").map((item) => `new Proxy([${item}], {})`),
    tie("value").map((item) => `new Proxy([1], { get: (t, k) => (k === "length" ? 2 : ${item}) })`),
    leaf.map((item) => `new Proxy([1], { get: (t, k) => (k === "length" ? ${item} : 1) })`),
    tie("value").map((item) => `new Proxy({}, { getPrototypeOf: () => Object(${item}), ownKeys() { throw 1; } })`),
    tie("value").map((item) => `cyclic(${item})`),
    tie("value").map((item) => `({ 0: ${item}, length: 1, toJSON: () => [1], then() {}, valueOf: () => 1 })`),
    tie("value").map((item) => `Object.setPrototypeOf([${item}], null)`),
    tie("value").map((item) => `new (class extends Array { get 0() { return ${item}; } })(1)`),
  ),
}));

let sandbox: Sandbox;
let jail: Jail;
beforeAll(async () => {
  sandbox = await openSandbox("auto");
  jail = sandbox.openJail();
});
afterAll(() => sandbox.close());

test(`${RESULTS} strange results are read or reported with their flaw, and the jail lives on`, async () => {
  const values = fc.sample(value, { numRuns: RESULTS, seed: 2026 });
  const strange: unknown[] = [];
  for (const each of values) {
    const source = `
      const cyclic = (item: any): any => { const array: any[] = [item]; array.push(array); return array; };
      export const pool = (x: any): any => (${each});`;
    const [run] = await jail.run({ source, functionName: "pool", limits: { timeMs: 2000, memoryMiB: 64 } }, [
      PROGRAM_CALL,
    ]);
    if (run === undefined || !PERMITTED.includes(run.kind) || !isWellFormed(run)) strange.push([each, run]);
  }
  expect(strange).toEqual([]);
});

/** Whether a tensor's values fill its shape and are all numbers. */
function isWellFormed(run: Run): boolean {
  if (run.kind !== "returned") return true;
  const { shape, values } = run.tensor;
  return shape.length > 0 && values.length === shape.reduce((product, length) => product * length, 1);
}
