import { expect, test } from "vitest";
import { childScript } from "./child-script.ts";

test("the child's side is one script that fits into an argument of a command line, and is the same every time", async () => {
  const script = await childScript();
  expect(Buffer.byteLength(script)).toBeLessThan(128 * 1024);
  expect(script).not.toMatch(/^(?:import|export) /m);
  expect(await childScript()).toBe(script);
});

test("the child's side brings only what runs in the jail: nothing that knows an answer, no package but Node's own parts", async () => {
  const needed = (await childScript()).matchAll(/\brequire\("([^"]*)"\)/g);
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
