import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Program } from "../model/program.ts";
import { hasStrongSandbox, isUsable } from "../testing/part.ts";
import { which } from "./launch/which.ts";
import { type Jail, openSandbox, type Sandbox } from "./sandbox.ts";
import { CALL, LIMITS, PROGRAMS, printed, returned } from "./testing/programs.ts";

const path = process.env.PATH ?? "";
/** A PATH with the named programs of this machine, and no others. */
function pathWith(...programs: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "poolgrade-path-"));
  folders.push(folder);
  for (const program of programs) {
    const found = which(program, path);
    if (found !== null) symlinkSync(found, join(folder, program));
  }
  return folder;
}
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const LEVELS: readonly { readonly level: string; readonly programs: readonly string[] }[] = [
  { level: "strong", programs: ["bwrap", "prlimit", "setpriv"] },
  { level: "reduced", programs: ["prlimit", "setpriv"] },
];
const isStrong = await hasStrongSandbox();

describe.each(LEVELS)("at the level $level", ({ level, programs }) => {
  const hasPrograms = programs.every((program) => which(program, path) !== null);
  const isThere = isUsable(`${level} sandbox`, hasPrograms && (level !== "strong" || isStrong));
  let sandbox: Sandbox;
  let jail: Jail;
  beforeAll(async () => {
    if (!isThere) return;
    sandbox = await openSandbox("auto", { path: pathWith(...programs) });
    jail = sandbox.openJail();
  });
  afterAll(() => sandbox?.close());

  const program = (source: string, limits = LIMITS): Program => ({ source, functionName: "pool", limits });

  test.skipIf(!isThere)("the level follows from the programs of the machine", () => {
    expect(sandbox.info.level).toBe(level);
  });

  test.skipIf(!isThere).for(PROGRAMS)("$title", async ({ source, expected, limits }) => {
    expect(await jail.run(program(source, limits), [CALL], true)).toEqual([expected]);
  });

  test.skipIf(!isThere)("a loop costs its own case, and the cases after it are run", async () => {
    const source = "export const pool = (x: number[][]) => { if (x.length === 3) for (;;); return [x.length]; };";
    const calls = [2, 3, 4, 3, 5].map((rows) => ({
      inputs: [{ shape: [rows, 1], values: new Float32Array(rows) }],
      options: {},
    }));
    const timedOut = { kind: "timed-out", limitMs: 250, printed: printed("") };
    const expected = [returned([1], [2]), timedOut, returned([1], [4]), timedOut, returned([1], [5])];
    expect(await jail.run(program(source), calls, true)).toEqual(expected);
  });

  test.skipIf(!isThere)("a loop at load costs its time limit only once", async () => {
    const before = performance.now();
    const runs = await jail.run(program("for (;;); export const pool = 1;"), Array(20).fill(CALL));
    expect(runs).toEqual(Array(20).fill({ kind: "timed-out", limitMs: 250, printed: printed("") }));
    expect(performance.now() - before).toBeLessThan(20 * LIMITS.timeMs);
  });

  test.skipIf(!isThere)(
    "a second call that loops is reported, and costs neither the first nor the next case",
    async () => {
      const source = "let calls = 0; export const pool = () => { if (calls++ > 0) for (;;); return [calls]; };";
      const [first, second] = await jail.run(program(source), [CALL, CALL], true);
      expect(first).toEqual({ ...returned([1], [1]), differsAgain: true });
      expect(second).toEqual(returned([1], [1]));
    },
  );

  test.skipIf(!isThere)("a function is called twice only when that is requested", async () => {
    const source = "let calls = 0; export const pool = () => { if (calls++ > 0) for (;;); return [calls]; };";
    expect(await jail.run(program(source), [CALL])).toEqual([returned([1], [1])]);
  });

  test.skipIf(!isThere)("nothing is left from one case to the next", async () => {
    const source =
      "let calls = 0; export const pool = () => { const g: any = globalThis; g.n = (g.n ?? 0) + 1; return [++calls, g.n]; };";
    expect(await jail.run(program(source), [CALL, CALL], true)).toEqual(
      Array(2).fill({ ...returned([2], [1, 1]), differsAgain: true }),
    );
  });

  test.skipIf(!isThere)(
    "photos go in and pictures come out, and memory left behind by one is not counted against the next",
    async () => {
      const [height, width] = [427, 640];
      const values = Float32Array.from({ length: height * width * 3 }, (_, i) => i % 251);
      const source =
        "export const pool = (x: number[][][]) => x.map((row) => row.map((cell) => cell.map((value) => value + 1)));";
      const call = { inputs: [{ shape: [height, width, 3], values }], options: {} };
      const expected = returned(
        [height, width, 3],
        Array.from(values, (value) => value + 1),
      );
      const limits = { timeMs: 2000, memoryMiB: 96 };
      const runs = await jail.run(program(source, limits), Array(6).fill(call));
      expect(runs.map((run) => run.kind)).toEqual(Array(6).fill("returned"));
      expect(runs.at(-1)).toEqual(expected);
    },
  );

  test.skipIf(!isThere)("long output is cut between characters", async () => {
    const source = 'export const pool = () => { console.log("a" + "가".repeat(6000)); return [1]; };';
    const [run] = await jail.run(program(source), [CALL]);
    expect(run).toEqual({
      ...returned([1], [1]),
      printed: { ...printed(`a${"가".repeat(5461)}`, true), more: 3 * 539 + 1 },
    });
  });
});
