import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Run } from "../../model/run.ts";
import { hasStrongSandbox, isUsable } from "../../testing/part.ts";
import { openSandbox, type Sandbox } from "../sandbox.ts";
import { PROGRAM, PROGRAM_CALL } from "../testing/program.ts";

const isStrong = isUsable("strong sandbox", await hasStrongSandbox());
const VMS = [
  { vm: "an isolate", surroundings: {}, isThere: true },
  { vm: "node:vm", surroundings: { from: "file:///where/no/isolated-vm/is.js" }, isThere: isStrong },
];

/** An async function with this body, which starts on line 2. */
const waits = (body: string): string => `export async function pool(x: number[]): Promise<any> {\n${body}\n}`;
/** An ordinary function with this body. */
const plain = (body: string): string => `export function pool(x: number[]): any {\n${body}\n}`;

const IMPORTS: readonly (readonly [form: string, source: string, named: string])[] = [
  ["is waited for", waits('await import("fs");'), "fs"],
  ["is returned", waits('return import("node:fs");'), "node:fs"],
  ["is returned by a plain function", plain("return import('fs');"), "fs"],
  ["is an arrow's whole body", 'export const pool = () => import("fs");', "fs"],
  ["has a `then`", plain('import("fs").then((fs) => fs.readFileSync("/etc/passwd"));\nreturn [1];'), "fs"],
  ["is waited for with a `then`", waits('const text = await import("fs").then((fs) => fs.sep);'), "fs"],
  ["gives its names", waits('const { readFileSync: read } = (await import("fs")) as any;'), "fs"],
  ["spans lines", waits('const fs = await import(\n  "fs"\n);'), "fs"],
  ["spans lines that end in carriage returns", waits('const fs = await import(\r\n  "fs"\r\n);'), "fs"],
  ["has comments in it", waits('await import /* import("a") */ ( // import("b")\n"fs");'), "fs"],
  [
    "comes behind texts and comments like it",
    waits("/* import('a') */ const s = 'import(b)'; await import('c');"),
    "c",
  ],
  ["comes before another", waits('await import("a");\nawait import("b");'), "a"],
  ["comes behind one that was caught", waits('await import("a").catch(() => {}); await import("b");'), "b"],
  ["comes behind a method of that name", waits('({ import(n: any) {} }).import("a"); await import("b");'), "b"],
  ["is one of two", waits('return Promise.all([import("a"), import("b")]);'), "a"],
  ["names a variable", waits('const name = "fs";\nawait import(name);'), "name"],
  ["is computed", waits('await import(["f", "s"].join(""));'), '["f", "s"].join("")'],
  ["is a template", waits("const s = 's'; await import(`f${s}`);"), "f${s}"],
  ["names an object", waits('await import({ toString: () => "fs" } as any);'), '{ toString: () => "fs" }'],
  ["has attributes", waits('await import("/etc/passwd", { with: { type: "text" } });'), "/etc/passwd"],
  [
    "stands in a helper",
    'const load = (n: string) => import(n);\nexport const pool = async () => { await load("fs"); };',
    "n",
  ],
  [
    "stands behind an enum",
    'enum Mode { Max }\nexport const pool = async () => { await import("fs" + Mode.Max); };',
    '"fs" + 0',
  ],
  ["stands in a field", 'class A { fs = import("fs"); }\nexport const pool = () => { new A(); return [1]; };', "fs"],
  ["stands in a default", 'export const pool = (x: any, fs = import("fs")) => [1];', "fs"],
  ["stands in a generator", waits('for await (const _ of (async function* () { yield import("fs"); })());'), "fs"],
  ["comes later", plain('Promise.resolve("fs").then(async (n) => { await 0; await import(n); });\nreturn [1];'), "n"],
  ["comes at load", 'import("fs");\nexport const pool = () => [1];', "fs"],
  ["is thrown on", waits('try { await import("fs"); } catch (error) { throw error; }'), "fs"],
  ["comes by `eval`", waits("await eval(\"import('fs')\");"), "fs"],
  ["comes by `eval`, and nobody waits", plain("eval('import(\"fs\")');\nreturn [1];"), "fs"],
  ["comes by an indirect `eval`", plain("(0, eval)(`\n\nimport('fs')`);\nreturn [1];"), "import(…)"],
  ["comes by `Function`", waits('await new Function("n", "return import(n)")("fs");'), "n"],
  [
    "comes by the constructor of a function",
    waits(`await (() => 0).constructor("return imp" + "ort('fs')")();`),
    "import(…)",
  ],
  [
    "comes from a source of another name",
    plain("eval(\"import('fs')\\n//# sourceURL=mine.js\");\nreturn [1];"),
    "import(…)",
  ],
  [
    "hides its stack",
    `${waits('await import("fs");')} Error.stackTraceLimit = 0; (Error as any).prepareStackTrace = () => [];`,
    "fs",
  ],
];

const SAME_WORDS = 'new Error("Not supported")';
const NO_IMPORTS: readonly (readonly [what: string, source: string])[] = [
  ["throws V8's words itself", waits(`throw ${SAME_WORDS};`)],
  ["throws them beside a comment like an import", waits(`throw ${SAME_WORDS}; // import("fs")`)],
  ["throws them without `new`", waits('throw Error("Not supported");')],
  ["throws them by `eval`", waits(`eval('throw ${SAME_WORDS}');`)],
  ["throws them by another class", waits('throw new TypeError("Not supported"); // import("fs")')],
  ["throws them by a class of its own", waits('throw new (class MyError extends Error {})("Not supported");')],
  [
    "throws them as a message that was set later",
    waits('const e = new Error("x"); e.message = "Not supported"; throw e;'),
  ],
  ["throws them with a stack captured again", waits(`const e = ${SAME_WORDS}; Error.captureStackTrace(e); throw e;`)],
  [
    "throws them by an error's constructor",
    waits("try { (null as any)(); } catch (e: any) { throw Object.getPrototypeOf(e.constructor)('Not supported'); }"),
  ],
  ["catches its import", waits('try { await import("fs"); } catch {}')],
  [
    "throws another error in place of its import's",
    waits('try { await import("fs"); } catch (e: any) { throw new Error(e.message); }'),
  ],
];

describe.each(VMS)("in $vm", ({ vm, surroundings, isThere }) => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    if (isThere) sandbox = await openSandbox("auto", surroundings);
  });
  afterAll(() => sandbox?.close());

  async function run(source: string): Promise<Run | undefined> {
    const jail = sandbox.openJail();
    const [run] = await jail.run({ ...PROGRAM, source }, [PROGRAM_CALL]);
    await jail.close();
    return run;
  }

  test.skipIf(!isThere).for(IMPORTS)("an import that %s is forbidden", async ([_form, source, named]) => {
    // Node reports the value that the import named; V8 alone only reports its place in the source.
    const specifier = vm === "node:vm" ? expect.any(String) : named;
    expect(await run(source)).toEqual({ kind: "forbidden", what: { kind: "import", specifier } });
  });

  test.skipIf(!isThere).for(NO_IMPORTS)("a function that %s is judged by its promise", async ([_what, source]) => {
    const flaw = { kind: "not-an-array", at: [], found: "promise" };
    expect(await run(source)).toMatchObject({ kind: "returned-no-tensor", flaw });
  });

  test.skipIf(!isThere)("an import of types alone is none", async () => {
    const types = 'import type { Pool } from "poolgrade/exercises";';
    const source = `${types}\n${plain("return [1];")}\npool satisfies Pool;`;
    expect(await run(source)).toMatchObject({ kind: "returned", tensor: { shape: [1] } });
  });

  test.skipIf(!isThere)("a plain function that throws V8's words threw them", async () => {
    const error = { name: "Error", message: "Not supported", line: 2, column: 7 };
    expect(await run(plain(`throw ${SAME_WORDS}; // import("fs")`))).toMatchObject({ kind: "threw", error });
  });

  test.skipIf(!isThere)("a stack shows the learner's frames alone, at load and in a call", async () => {
    const stack = 'console.log(new Error("x").stack);';
    const printed = { text: "Error: x\n    at submission.ts:1:13\nError: x\n    at pool (submission.ts:3:13)\n" };
    expect(await run(`${stack}\n${plain(`${stack} return [1];`)}`)).toMatchObject({ printed });
  });
});
