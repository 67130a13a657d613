import type { Limits } from "../../model/limits.ts";
import type { Call } from "../../model/program.ts";
import type { Found, Printed, Run } from "../../model/run.ts";

/** A small program and the outcome that every level of the sandbox must give it. */
export type Row = {
  readonly title: string;
  readonly source: string;
  readonly expected: Run;
  readonly limits?: Limits;
};

/** The call of every program in the table: a 2 x 2 matrix and options. */
export const CALL: Call = {
  inputs: [{ shape: [2, 2], values: Float32Array.of(1, 2, 3, 4) }],
  options: { poolSize: [2, 2], padding: "valid" },
};

/** For programs that must run out of memory before their time is up. */
const PATIENT: Limits = { timeMs: 5000, memoryMiB: 64 };

export const LIMITS = { timeMs: 250, memoryMiB: 64 };

const SILENT: Printed = { text: "", cut: false };

export const printed = (text: string, cut = false): Printed => ({ text, cut });

/** The run of a program that read a random number or the clock. */
const drawn = (run: Run): Run => (run.kind === "returned" ? { ...run, drew: true } : run);

export const returned = (shape: readonly number[], values: readonly number[], text = ""): Run => ({
  kind: "returned",
  tensor: { shape, values: Float64Array.from(values) },
  mutatedInput: false,
  printed: printed(text),
});

/** The run of a program whose second call had a different result. */
const once = (run: Run): Run => (run.kind === "returned" ? { ...run, differsAgain: true } : run);

const threw = (name: string, message: string, line: number | null, column: number | null): Run => ({
  kind: "threw",
  error: { name, message, line, column },
  printed: SILENT,
});

/** `shown` is empty if the kind of the returned value says it all. */
const flawed = (flaw: Extract<Run, { kind: "returned-no-tensor" }>["flaw"], shown: string): Run => ({
  kind: "returned-no-tensor",
  flaw,
  ...(shown === "" ? {} : { shown }),
  mutatedInput: false,
  printed: SILENT,
});

const notANumber = (found: Found, shown: string, ...at: number[]): Run =>
  flawed({ kind: "not-a-number", at, found }, shown);
const notAnArray = (found: Found, shown: string, ...at: number[]): Run =>
  flawed({ kind: "not-an-array", at, found }, shown);
const timedOut = (text = "", cut = false): Run => ({ kind: "timed-out", limitMs: 250, printed: printed(text, cut) });
const outOfMemory: Run = { kind: "out-of-memory", limitMiB: 64, printed: SILENT };
const syntax = (message: string, line: number | null, column: number | null): Run => ({
  kind: "did-not-compile",
  fault: { kind: "syntax", message, line, column },
});
const noExport = (declared: boolean, nearest: string | null, line?: number): Run => ({
  kind: "did-not-compile",
  fault: { kind: "no-export", wanted: "pool", declared, nearest, ...(line === undefined ? {} : { line }) },
});
const EMPTY: Run = { kind: "did-not-compile", fault: { kind: "empty", wanted: "pool" } };
const forbiddenImport = (specifier: string): Run => ({ kind: "forbidden", what: { kind: "import", specifier } });

/** A function with this body, which starts on line 2. */
const pool = (body: string): string => `export function pool(x: number[][], options: any): any {
${body}
}`;

export const PROGRAMS: readonly Row[] = [
  {
    title: "a function that works returns its numbers",
    source: pool("return x.map((row) => row.map((value) => 2 * value));"),
    expected: returned([2, 2], [2, 4, 6, 8]),
  },
  {
    title: "options arrive as plain data",
    source: pool("console.log(options, arguments.length); return options.poolSize;"),
    expected: returned([2], [2, 2], '{ poolSize: [2, 2], padding: "valid" } 2\n'),
  },
  {
    title: "NaN, the infinities and -0 are numbers",
    source: pool("return [NaN, Infinity, -Infinity, -0];"),
    expected: returned([4], [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0]),
  },
  {
    title: "the input itself may be returned",
    source: pool("return x;"),
    expected: returned([2, 2], [1, 2, 3, 4]),
  },
  {
    title: "a changed input is reported",
    source: pool("x[1][0] = 9; return [1];"),
    expected: {
      kind: "returned",
      tensor: { shape: [1], values: Float64Array.of(1) },
      mutatedInput: true,
      printed: SILENT,
    },
  },
  {
    title: "an input with one row fewer is reported as changed",
    source: pool("x.pop(); return 'done';"),
    expected: {
      kind: "returned-no-tensor",
      flaw: { kind: "not-an-array", at: [], found: "string" },
      shown: '"done"',
      mutatedInput: true,
      printed: SILENT,
    },
  },

  { title: "undefined is not an array", source: pool(""), expected: notAnArray("undefined", "") },
  { title: "null is not an array", source: pool("return null;"), expected: notAnArray("null", "") },
  { title: "a bare number is not an array", source: pool("return 3;"), expected: notAnArray("number", "3") },
  {
    title: "a typed array is not an array",
    source: pool("return new Float32Array(4);"),
    expected: notAnArray("typed-array", "Float32Array [0, 0, 0, 0]"),
  },
  {
    title: "an object is not an array",
    source: pool("return { length: 1, 0: 1 };"),
    expected: notAnArray("object", "{ 0: 1, length: 1 }"),
  },
  {
    title: "a thenable is an object, and its `then` is not called",
    source: pool("return { then() { for (;;); } };"),
    expected: notAnArray("object", "{ then: [function] }"),
  },
  {
    title: "a promise is not an array",
    source: "export async function pool() { return [1]; }",
    expected: notAnArray("promise", ""),
  },
  {
    title: "an async function that throws is judged by its promise",
    source: "export async function pool() { throw 1; }",
    expected: notAnArray("promise", ""),
  },
  {
    title: "a string is not a number",
    source: pool('return [[1, "2"]];'),
    expected: notANumber("string", '[[1, "2"]]', 0, 1),
  },
  {
    title: "undefined is not a number",
    source: pool("return [1, undefined];"),
    expected: notANumber("undefined", "[1, undefined]", 1),
  },
  { title: "a bigint is not a number", source: pool("return [[1n]];"), expected: notANumber("bigint", "[[1n]]", 0, 0) },
  {
    title: "a boxed number is not a number",
    source: pool("return [Object(1)];"),
    expected: notANumber("object", "[{}]", 0),
  },
  {
    title: "typed rows are not numbers",
    source: pool("return [new Float64Array(2)];"),
    expected: notANumber("typed-array", "[Float64Array [0, 0]]", 0),
  },
  {
    title: "an array in place of a number is a flaw",
    source: pool("return [[1, [2]]];"),
    expected: notANumber("array", "[[1, [2]]]", 0, 1),
  },
  {
    title: "a number in place of a row is a flaw",
    source: pool("return [[1], 2];"),
    expected: notAnArray("number", "[[1], 2]", 1),
  },
  {
    title: "a hole is a hole",
    source: pool("return [[1, 2], [3, , ]];"),
    expected: flawed({ kind: "hole", at: [1, 1] }, "[[1, 2], [3, <empty>]]"),
  },
  {
    title: "an empty array with a huge length has a hole",
    source: pool("const a = []; a.length = 2 ** 32 - 1; return a;"),
    expected: flawed({ kind: "hole", at: [0] }, `[${"<empty>, ".repeat(13)}<e…`),
  },
  {
    title: "an array without rows is empty",
    source: pool("return [];"),
    expected: flawed({ kind: "empty", at: [] }, ""),
  },
  {
    title: "a row without cells is empty",
    source: pool("return [[], [1]];"),
    expected: flawed({ kind: "empty", at: [0] }, "[[], [1]]"),
  },
  {
    title: "rows of different lengths are ragged",
    source: pool("return [[1, 2], [3]];"),
    expected: flawed({ kind: "ragged", at: [1], length: 1, firstLength: 2 }, "[[1, 2], [3]]"),
  },
  {
    title: "an array that contains itself is too deep",
    source: pool("const a: any[] = []; a.push(a); return a;"),
    expected: flawed({ kind: "too-deep", at: [0, 0, 0, 0, 0, 0, 0, 0] }, "[[[[[…]]]]]"),
  },
  {
    title: "a result with too many numbers is not read",
    source: pool("return Array(100).fill(Array(100).fill(Array(100000).fill(1)));"),
    expected: { kind: "returned-too-much", shape: [100, 100, 100000], mutatedInput: false, printed: SILENT },
  },
  {
    title: "every element is read once",
    source: pool("let n = 0; return Object.defineProperty([0, 0], 1, { get: () => ++n });"),
    expected: returned([2], [0, 1]),
  },
  {
    title: "an honest proxy is read like an array",
    source: pool("return new Proxy([1, 2], {});"),
    expected: returned([2], [1, 2]),
  },
  {
    title: "an array with an invalid length is not an array",
    source: pool('return new Proxy([1], { get: (t, key) => (key === "length" ? NaN : 1) });'),
    expected: notAnArray("object", "[]"),
  },
  {
    title: "iterators, toJSON and valueOf are not called",
    source: pool(
      "const a: any = [1]; for (const key of [Symbol.iterator, 'toJSON', 'valueOf', 'then']) a[key] = () => [7]; return a;",
    ),
    expected: returned([1], [1]),
  },

  {
    title: "an error has its position",
    source: `\n${pool('\n  throw new TypeError("no");')}`,
    expected: threw("TypeError", "no", 4, 9),
  },
  {
    title: "an error of the learner's own class keeps its name",
    source: pool('class PoolError extends Error { override name = "PoolError"; } throw new PoolError("x");'),
    expected: threw("PoolError", "x", 2, 70),
  },
  {
    title: "an error after an enum has no position",
    source: `enum Mode { Max }\n${pool('throw new Error("x" + Mode.Max);')}`,
    expected: threw("Error", "x0", null, null),
  },
  {
    title: "a thrown string is reported as such",
    source: pool('throw "boom";'),
    expected: threw("a string", "boom", null, null),
  },
  {
    title: "a thrown object is reported as such",
    source: pool("throw { a: 1 };"),
    expected: threw("an object", "{ a: 1 }", null, null),
  },
  {
    title: "a thrown undefined is reported as such",
    source: pool("throw undefined;"),
    expected: threw("undefined", "undefined", null, null),
  },
  {
    title: "a message loses its control and direction characters, and is cut",
    source: pool(String.raw`throw new Error("a\u001b[31m\n\u202eb" + "x".repeat(5000));`),
    expected: threw("Error", `a [31m  b${"x".repeat(2048 - 9)}…`, 2, 7),
  },
  {
    title: "an error that throws when it is read has no message",
    source: pool('const e = new Error(); Object.defineProperty(e, "message", { get() { throw 1; } }); throw e;'),
    expected: threw("Error", "", 2, 11),
  },
  {
    title: "endless recursion is an ordinary error",
    source: "export const pool = (x: any): any => [pool(x)];",
    expected: threw("RangeError", "Maximum call stack size exceeded", null, null),
  },
  {
    title: "an error while the module loads has its position",
    source: 'throw new RangeError("early"); export const pool = 1;',
    expected: threw("RangeError", "early", 1, 7),
  },
  {
    title: "a string thrown while the module loads is reported as such",
    source: 'throw "early"; export const pool = 1;',
    expected: threw("a string", "early", null, null),
  },
  {
    title: "a `require` is forbidden like an import",
    source: pool('return require("fs");'),
    expected: forbiddenImport("fs"),
  },
  {
    title: "a `require` while loading is forbidden too",
    source: "import fs = require('node:fs'); export const pool = () => fs;",
    expected: forbiddenImport("node:fs"),
  },
  {
    title: "`require` is undefined",
    source: pool("return require.main === module;"),
    expected: threw("ReferenceError", "require is not defined", 2, 1),
  },
  {
    title: "a program that checks for `require` first is not stopped",
    source: pool('return [typeof require === "undefined" ? 1 : require("fs").length];'),
    expected: returned([1], [1]),
  },
  {
    title: "`process` is undefined",
    source: pool("process.exit(0);"),
    expected: threw("ReferenceError", "process is not defined", 2, 1),
  },

  { title: "an endless loop is timed out", source: pool("for (;;);"), expected: timedOut() },
  {
    title: "`finally` does not outlive the limit",
    source: pool("for (;;) { try { for (;;); } finally { continue; } }"),
    expected: timedOut(),
  },
  {
    title: "endless promises are timed out",
    source: pool("const f = () => { Promise.resolve().then(f); }; f(); return [1];"),
    expected: timedOut(),
  },
  {
    title: "an endless getter is timed out",
    source: pool("return [{ get a() { return 1; } }].concat(Object.defineProperty([], 0, { get() { for (;;); } }));"),
    expected: timedOut(),
  },
  {
    title: "output before a loop is kept",
    source: pool('console.log("here"); for (;;);'),
    expected: timedOut("here\n"),
  },
  {
    title: "of long output before a loop, five lines are kept",
    source: pool("for (let i = 0; i < 9; i++) console.log(i); for (;;);"),
    expected: timedOut("0\n1\n2\n3\n4\n", true),
  },
  {
    title: "a loop at load is timed out",
    source: 'console.log("load"); for (;;); export const pool = 1;',
    expected: timedOut("load\n"),
  },
  {
    title: "growing arrays run out of memory",
    source: pool("const a = []; for (;;) a.push(new Array(1000).fill(1.5));"),
    expected: outOfMemory,
    limits: PATIENT,
  },
  {
    title: "one huge array runs out of memory",
    source: pool("const a = new Array(1e8).fill(0).map((_, i) => [i]); return a;"),
    expected: outOfMemory,
    limits: PATIENT,
  },
  {
    title: "hoarded buffers run out of memory",
    source: pool("const a = []; for (;;) a.push(new Float64Array(1e6).fill(1));"),
    expected: outOfMemory,
    limits: PATIENT,
  },
  {
    title: "endless printing is ended",
    source: pool("for (let i = 0; ; i++) console.log(i);"),
    expected: { kind: "printed-too-much", limitBytes: 16777216, printed: printed("0\n1\n2\n3\n4\n", true) },
    limits: PATIENT,
  },
  {
    title: "output beyond the kept part is counted and costs nothing",
    source: pool('for (let i = 0; i < 6000; i++) console.log("가나다"); console.log("x".repeat(1e6)); return [1];'),
    expected: {
      ...returned([1], [1]),
      printed: { text: `${"가나다\n".repeat(1638)}가`, cut: true, more: 10 * 6000 + 1e6 + 1 - 16383 },
    } as Run,
  },
  {
    title: "a program that prints one overlong line is ended",
    source: pool('console.log("x".repeat(2 ** 24)); return [1];'),
    expected: { kind: "printed-too-much", limitBytes: 16777216, printed: printed("x".repeat(16384), true) },
  },

  {
    title: "a syntax fault has its position",
    source: "export function pool() {\n  return 1 +* 2;\n}\n",
    expected: syntax("Expression expected", 2, 13),
  },
  {
    title: "a syntax fault after a tab has its position",
    source: "export function pool() {\n\treturn 1 +* 2;\n}\n",
    expected: syntax("Expression expected", 2, 12),
  },
  {
    title: "a fault that only V8 detects has its position",
    source: "export const pool = 1;\n  let pool = 2;",
    expected: syntax("Identifier 'pool' has already been declared", 2, 7),
  },
  {
    title: "a file that breaks the compiler affects only itself",
    source: `export const pool = ${"(".repeat(5000)}1${")".repeat(5000)};`,
    expected: { kind: "did-not-compile", fault: { kind: "compiler-died", reason: "crash" } },
  },
  { title: "an empty file is reported", source: "", expected: EMPTY },
  {
    title: "a function that is not exported is reported as such",
    source: "\nfunction pool() {}",
    expected: noExport(true, null, 2),
  },
  { title: "a file with only comments is reported", source: "// a\n/* export const pool = 1; */\n", expected: EMPTY },
  {
    title: "a name in a comment does not count as declared",
    source: "// function pool() {}\nexport const a = 1;",
    expected: noExport(false, null),
  },
  {
    title: "a misspelt export is named",
    source: "// Pool\r\nexport const Pool = 1; const pol = 2;",
    expected: noExport(false, "Pool", 2),
  },
  {
    title: "a default export is named",
    source: "export default function pool() {}",
    expected: noExport(true, "default", 1),
  },
  {
    title: "a default export is named even if a similar name is exported too",
    source: "export const poolOne = 1;\nconst pool = () => [1];\nexport default pool;",
    expected: noExport(true, "default", 2),
  },
  {
    title: "a default export without a name is named",
    source: "\nexport default () => [1];",
    expected: noExport(false, "default", 2),
  },
  {
    title: "a decorator is reported as V8 reports it",
    source: "const log = (x: any) => x;\n@log\nexport class A {}\nexport const pool = 1;",
    expected: {
      kind: "did-not-compile",
      fault: { kind: "syntax", message: "Invalid or unexpected token", sign: "@", line: 2, column: 1 },
    },
  },
  {
    title: "an export that is not a function is reported",
    source: "export const pool = [1];",
    expected: { kind: "did-not-compile", fault: { kind: "not-a-function", wanted: "pool", found: "array" } },
  },
  {
    title: "a top-level `await` is reported",
    source: "const x = await 1; export const pool = () => [x];",
    expected: { kind: "did-not-compile", fault: { kind: "top-level-await" } },
  },
  {
    title: "an `await` in a function is not a top-level one",
    source: "const f = async () => { await 1; }; export const pool = () => [1];",
    expected: returned([1], [1]),
  },
  {
    title: "an import is forbidden",
    source: 'import fs from "node:fs"; export const pool = 1;',
    expected: forbiddenImport("node:fs"),
  },
  {
    title: "a type-only import is not an import",
    source: 'import type { A } from "x"; export const pool = () => [1];',
    expected: returned([1], [1]),
  },
  {
    title: "an import while running is forbidden",
    source: 'export const pool = async () => { await import("fs"); };',
    expected: forbiddenImport("fs"),
  },
  {
    title: "an import that nobody waits for is forbidden",
    source: pool('import("fs"); return [1];'),
    expected: forbiddenImport("fs"),
  },
  {
    title: "an import while loading is forbidden",
    source: 'import("fs"); export const pool = () => [1];',
    expected: forbiddenImport("fs"),
  },
  {
    title: "`import.meta` reveals nothing about the machine",
    source: pool("console.log(Object.keys(import.meta)); return [1];"),
    expected: returned([1], [1], "[]\n"),
  },
  {
    title: "enums and namespaces compile",
    source: `enum Mode { Max = 3 } namespace N { export const a = 4; } ${pool("return [Mode.Max, N.a];")}`,
    expected: returned([2], [3, 4]),
  },
  {
    title: "type errors do not matter",
    source: 'const x: number = "a"; export const pool = () => [x.length];',
    expected: returned([1], [1]),
  },

  {
    title: "chance is the same every time",
    source: pool("return [Math.random(), Math.random()];"),
    expected: once(drawn(returned([2], [0.6270739405881613, 0.002735721180215478]))),
  },
  {
    title: "the clock stands still, and dates work otherwise",
    source: pool(
      "console.log(new Date().toISOString(), Date(), new Date(0).getFullYear(), new Date() instanceof Date, new Date(5).constructor === Date); return [Date.now()];",
    ),
    expected: drawn(
      returned(
        [1],
        [1767225600000],
        "2026-01-01T00:00:00.000Z Thu Jan 01 2026 00:00:00 GMT+0000 (Coordinated Universal Time) 1970 true true\n",
      ),
    ),
  },
  {
    title: "nothing exists to share memory, wait or watch with",
    source: pool(
      'return ["WebAssembly", "SharedArrayBuffer", "Atomics", "WeakRef", "setTimeout"].map((name) => (name in globalThis ? 1 : 0));',
    ),
    expected: returned([5], [0, 0, 0, 0, 0]),
  },
  {
    title: "a copy of plain values consists of the realm's own objects",
    source:
      pool(`const one: any = { n: 1, d: new Date(5), m: new Map([[{ k: 1 }, [2]]]), s: new Set([3]), t: new Float32Array([1, 2]),
        b: new Uint8Array([9]).buffer, v: new DataView(new ArrayBuffer(8), 4, 2), r: /x/gi, h: [, 1], u: undefined, o: Object(4) };
      one.self = one; one.twice = [x[0], x[0]];
      const two = structuredClone(one);
      const isTrue = [two !== one, two.self === two, two.d instanceof Date, two.d.getTime() === 5, two.m instanceof Map,
        [...two.m.keys()][0].k === 1, two.m !== one.m, two.s.has(3), two.t instanceof Float32Array, two.t[1] === 2,
        two.t.buffer !== one.t.buffer, two.b.byteLength === 1, two.v.byteOffset === 4, two.r.flags === "gi", !(0 in two.h),
        "u" in two, two.o == 4, two.twice[0] === two.twice[1], two.twice[0] !== x[0], two.constructor === Object,
        Object.getPrototypeOf(two.twice) === Array.prototype];
      return isTrue.map(Number);`),
    expected: returned([21], Array(21).fill(1)),
  },
  {
    title: "a value that cannot be copied throws as in Node",
    source: pool(`class Point { x = 1; }
      const thrown = [() => 1, Symbol("s"), { f() {} }, Promise.resolve(1), new WeakMap(), new WeakSet()].map((value) => {
        try { structuredClone(value); return 0; } catch (error) { return error instanceof Error && error.name === "DataCloneError" ? 1 : 2; }
      });
      return [...thrown, structuredClone(new Point()) instanceof Point ? 1 : 0, structuredClone(new Point()).x];`),
    expected: returned([8], [1, 1, 1, 1, 1, 1, 0, 1]),
  },
  {
    title: "an error while copying has its position",
    source: pool("return structuredClone([() => 1]);"),
    expected: threw("DataCloneError", "() => 1 could not be cloned.", 2, 8),
  },
  {
    title: "a copy survives changed prototypes",
    source: pool(
      `for (const owner of [Object, Array, String, Function, Map, Set, Error]) for (const key of Object.getOwnPropertyNames(owner.prototype))
         try { (owner.prototype as any)[key] = () => { throw 1; }; } catch {}
       return structuredClone({ a: [1, 2], m: new Map() }).a;`,
    ),
    expected: returned([2], [1, 2]),
  },
  {
    title: "the clock of `performance` advances by the same step at every call",
    source: pool("const t = performance.now(); while (performance.now() - t < 100); return [t, performance.now()];"),
    expected: once(drawn(returned([2], [1, 102]))),
  },
  {
    title: "console methods that print elsewhere print like `console.log`, and an assertion does if it fails",
    source: pool(
      'console.table(x, ["0"]); console.dir(1, { depth: 2 }); console.trace("t", 1); console.group("g"); console.groupEnd(); console.assert(1 < 2, "a"); console.assert(1 > 2, "b"); console.time("c"); return [1];',
    ),
    expected: returned([1], [1], "[[1, 2], [3, 4]]\n1\nt 1\ng\nAssertion failed b\n"),
  },
  {
    title: "values are printed readably",
    source: pool(
      'console.log("a", 1, -0, [1, [2, "b"]], { c: undefined, d: null }); console.warn(); console.error(new TypeError("e"), 5n, Symbol("s"), () => 1, new Float32Array(2), [, 1]); return [1];',
    ),
    expected: returned(
      [1],
      [1],
      'a 1 -0 [1, [2, "b"]] { c: undefined, d: null }\n\n[TypeError: e] 5n Symbol(s) [function] Float32Array [0, 0] [<empty>, 1]\n',
    ),
  },
  {
    title: "no method of the console throws",
    source: pool(
      "const c: any = console; for (const m of ['table', 'trace', 'group', 'time', 'assert', 'dir', 'count', 'clear']) c[m](1); const cycle: any = {}; cycle.cycle = cycle; c.info(cycle, new Proxy({}, { ownKeys() { throw 1; } }), { get a() { throw 1; } }); return [1];",
    ),
    expected: returned(
      [1],
      [1],
      "1\n1\n1\n1\n{ cycle: { cycle: { cycle: { cycle: {…} } } } } [unreadable] { a: [getter] }\n",
    ),
  },
  {
    title: "changed prototypes do not affect our own code",
    source: pool(
      `for (const owner of [Object, Array, String, Function, Promise, Float64Array, Object.getPrototypeOf(Float64Array)])
         for (const key of Object.getOwnPropertyNames(owner.prototype))
           try { (owner.prototype as any)[key] = () => { throw 1; }; } catch {}
       for (const key of ["then", "kind", "value", "get", "set", "writable", "found", "0"]) (Object.prototype as any)[key] = 7;
       Array.isArray = Math.min = Object.keys = (() => { throw 1; }) as any;
       (globalThis as any).Float64Array = (globalThis as any).Array = (globalThis as any).Error = null;
       console.log("still", 1); return [[1, 2]];`,
    ),
    expected: once(returned([1, 2], [1, 2], "still 1\n")),
  },
  {
    title: "traps for writes do not affect our own code",
    source: pool(
      `Object.defineProperty(Object.prototype, "0", { set() { throw 1; }, get() { throw 1; } });
       Object.defineProperty(Array.prototype, "1", { set() { throw 1; }, get() { throw 1; } });
       return [[1, 2]];`,
    ),
    expected: once(returned([1, 2], [1, 2])),
  },
  {
    title: "a trap added to every proxy does not affect ours",
    source: pool("(Object.prototype as any).get = () => () => 7; return [Date.now()];"),
    expected: drawn(returned([1], [1767225600000])),
  },
  {
    title: "a stack shows the learner's frames alone",
    source: pool("Error.stackTraceLimit = 50; console.log(new Error('x').stack); return [1];"),
    expected: returned([1], [1], "Error: x\n    at pool (submission.ts:2:41)\n"),
  },
  {
    title: "errors work as usual, but V8 gives nobody its call sites",
    source:
      pool(`class Mine extends Error { constructor() { super("mine", { cause: 3 }); Error.captureStackTrace(this, Mine); } }
       Error.prepareStackTrace = () => "sites";
       const [mine, called, type] = [new Mine(), Error("x"), new TypeError("t")];
       console.log(mine.stack, called.stack, String(type), mine.cause);
       const same = [mine instanceof Mine && mine instanceof Error, type instanceof Error, Error.isError(mine),
         Object.getPrototypeOf(RangeError) === Error, type.constructor === TypeError, called.constructor === Error,
         Error.prototype.constructor === Error, Error.name === "Error", Error.length === 1];
       return same.map(Number);`),
    expected: returned(
      [9],
      Array(9).fill(1),
      "Error: mine\n    at pool (submission.ts:4:38) Error: x\n    at pool (submission.ts:4:50) TypeError: t 3\n",
    ),
  },
  {
    title: "frozen built-ins do not affect our own code",
    source: pool(
      "for (const owner of [Object, Array, Function, Promise, Error, Float64Array]) Object.freeze(owner.prototype), Object.freeze(owner); Object.freeze(globalThis); console.log(1); return [1];",
    ),
    expected: returned([1], [1], "1\n"),
  },
];
