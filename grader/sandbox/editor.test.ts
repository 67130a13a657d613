import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SOLUTIONS = fileURLToPath(new URL("../../solutions/", import.meta.url));
const COMPILER = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

const THERE = [
  "console.log(1)",
  "structuredClone([1])",
  "performance.now()",
  "new Map()",
  "Math.max(1)",
  "new Date()",
  "[3, 1].toSorted()",
  "new Float32Array(2).at(-1)",
  "Object.groupBy([1], String)",
  "10n",
];
const MISSING = [
  "process",
  "require",
  "setTimeout",
  "window",
  "document",
  "fetch",
  "Buffer",
  "alert",
  "TextEncoder",
  "Atomics",
  "SharedArrayBuffer",
  "WeakRef",
  "FinalizationRegistry",
  "WebAssembly",
];

test("the editor offers a learner what programs get, and nothing else of what browsers and Node have", async () => {
  const folder = mkdtempSync(join(tmpdir(), "poolgrade-editor-"));
  try {
    for (const file of ["tsconfig.json", "globals.d.ts"]) cpSync(join(SOLUTIONS, file), join(folder, file));
    mkdirSync(join(folder, "kim"));
    const lines = [...THERE, ...MISSING].map((code) => `export const _${code.replace(/\W/g, "")} = ${code};`);
    writeFileSync(join(folder, "kim", "pool.ts"), lines.join("\n"));
    expect(await unknownNames(folder)).toEqual(MISSING);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The names that the compiler does not find, in order. */
async function unknownNames(folder: string): Promise<readonly string[]> {
  const { promise, resolve } = Promise.withResolvers<string>();
  execFile(process.execPath, [COMPILER, "-p", folder, "--pretty", "false"], (_, said) => resolve(said));
  const said = await promise;
  return said.split("\n").flatMap((line) => (line === "" ? [] : [/Cannot find name '(\w+)'/.exec(line)?.[1] ?? line]));
}
