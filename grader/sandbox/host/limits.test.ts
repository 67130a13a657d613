import { afterAll, beforeAll, expect, test } from "vitest";
import type { Limits } from "../../model/limits.ts";
import { openSandbox, type Sandbox } from "../sandbox.ts";
import { PROGRAM, PROGRAM_CALL } from "../testing/program.ts";
import { PRINTED_LIMIT_BYTES } from "../wire/limits.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox("auto");
});
afterAll(() => sandbox.close());

const COUNTS = "let sum = 0; for (let i = 0; i < 3e8; i++) sum += i % 7; return [sum];";
const holds = (mebibytes: number) => `return [new Float64Array(${mebibytes} * 2 ** 17).fill(1).length];`;
const prints = (bytes: number) => `console.log("x".repeat(${bytes - 1})); return [1];`;

test.each<[string, string, Partial<Limits>, string]>([
  ["a computation within its time returns", COUNTS, { timeMs: 20_000 }, "returned"],
  ["the same computation with less time is ended", COUNTS, { timeMs: 50 }, "timed-out"],
  ["a program that fits into the memory returns", holds(40), {}, "returned"],
  ["the same with less memory is ended", holds(40), { memoryMiB: 16 }, "out-of-memory"],
  ["a program that needs more than the memory is ended", holds(80), {}, "out-of-memory"],
  ["output of exactly the limit is kept", prints(PRINTED_LIMIT_BYTES), {}, "returned"],
  ["one more byte ends the program", prints(PRINTED_LIMIT_BYTES + 1), {}, "printed-too-much"],
])("%s", async (_, body, limits, kind) => {
  const jail = sandbox.openJail();
  const source = `export const pool = () => { ${body} };`;
  const program = { ...PROGRAM, source, limits: { ...PROGRAM.limits, ...limits } };
  expect((await jail.run(program, [PROGRAM_CALL]))[0]?.kind).toBe(kind);
  await jail.close();
});
