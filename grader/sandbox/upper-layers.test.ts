import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Run } from "../model/run.ts";
import { openCompiler } from "./host/compiler.ts";
import { type Jail, openJail } from "./host/jail.ts";
import { openMeter } from "./host/meter.ts";
import { watch } from "./host/watchdog.ts";
import { startWorker, type Worker } from "./host/worker.ts";
import { childScript } from "./launch/child-script.ts";
import { commandLine, machine } from "./launch/launcher.ts";
import { openSandbox, type Sandbox } from "./sandbox.ts";
import { processesWith } from "./testing/processes.ts";
import { PROGRAM, PROGRAM_CALL } from "./testing/program.ts";

const LIMITS = { timeMs: 100, memoryMiB: 64 };
const NEVER = Number.POSITIVE_INFINITY;
const LOOP = "export const pool = () => { for (;;); };";
const HONEST = "export const pool = (x) => x.map((value) => 2 * value);";

let sandbox: Sandbox;
const workers: Worker[] = [];
beforeAll(async () => {
  sandbox = await openSandbox("auto");
});
afterAll(async () => {
  for (const worker of workers) worker.kill();
  await Promise.all([sandbox.close(), ...workers.map((worker) => worker.gone)]);
});

describe("with the compiler in the grader's own process", () => {
  const broken = `export const pool = ${"(".repeat(5000)}1${")".repeat(5000)};`;

  test("one file breaks it for every file after it", async () => {
    const said = await plainNode(`
      for (const source of ${JSON.stringify([HONEST, broken, HONEST])})
        try { console.log(process.getBuiltinModule("node:module").stripTypeScriptTypes(source).length > 0); }
        catch { console.log("broken"); }`);
    expect(said).toEqual(["true", "broken", "broken"]);
  });

  test("in a jailed compiler, the file breaks only itself", async () => {
    expect(await kinds(sandbox.openJail(), HONEST, broken, HONEST)).toEqual([
      "returned",
      "did-not-compile",
      "returned",
    ]);
  });
});

describe("with one process for two students", () => {
  test("the loop of one costs the other their program", async () => {
    const compile = await bareCompiler();
    const shared = await bareWorker("one process for all");
    const [first, second] = [openJail(() => shared, compile, true), openJail(() => shared, compile, true)];
    expect(await kinds(first, LOOP)).toEqual(["timed-out"]);
    expect(await kinds(second, HONEST)).toEqual(["lost"]);
  });

  test("with a process for each, it does not", async () => {
    const [first, second] = [sandbox.openJail(), sandbox.openJail()];
    expect(await kinds(first, LOOP)).toEqual(["timed-out"]);
    expect(await kinds(second, HONEST)).toEqual(["returned"]);
  });
});

describe("when a process may not be reused", () => {
  test("every program gets its own", async () => {
    const started: Worker[] = [];
    const compile = await bareCompiler();
    for (const mark of ["first", "second", "third"]) started.push(await bareWorker(`the ${mark} of its own`));
    const left = [...started];
    const jail = openJail(() => left.shift() as Worker, compile, false);
    expect(await kinds(jail, HONEST, HONEST)).toEqual(["returned", "returned"]);
    expect(started.map((worker) => worker.isAlive())).toEqual([false, false, true]);
    await jail.close();
  });

  test("hidden cases get another one, and later questions a third", async () => {
    const started: Worker[] = [];
    for (const mark of ["public", "hidden", "asked"]) started.push(await bareWorker(`one for ${mark} calls`));
    const left = [...started];
    const jail = openJail(() => left.shift() as Worker, await bareCompiler(), false);
    const session = jail.open({ ...PROGRAM, source: HONEST, limits: LIMITS });
    const asked = [
      await session.publicCases([PROGRAM_CALL], [1]),
      await session.ask([PROGRAM_CALL]),
      await session.hiddenCases([PROGRAM_CALL], [1]),
      await session.ask([PROGRAM_CALL]),
    ];
    expect(asked.flat().map(({ kind }) => kind)).toEqual(Array(4).fill("returned"));
    expect(started.map((worker) => worker.isAlive())).toEqual([false, false, true]);
    await jail.close();
  });
});

describe("with a watchdog that never acts", () => {
  test.runIf(openMeter(process.pid) !== null)("a loop goes on far beyond its limit", async () => {
    const mark = `loop-of-${process.pid}`;
    const worker = await bareWorker(mark);
    const jail = openJail(() => worker, await bareCompiler(), true);
    const program = { ...PROGRAM, source: LOOP, limits: { ...LIMITS, timeMs: 1e9 } };
    let answer: readonly Run[] | null = null;
    const running = jail.run(program, [PROGRAM_CALL]).then((runs) => {
      answer = runs;
    });
    await cpuTimeOf(mark, 3 * LIMITS.timeMs);
    expect(answer).toBe(null);
    await jail.close();
    await running;
  });

  test("when it acts, the loop is ended", async () => {
    expect(await kinds(sandbox.openJail(), LOOP)).toEqual(["timed-out"]);
  });
});

describe("with Node's own realm in place of a fresh isolate", () => {
  const greedy = 'globalThis.left = 7; export const pool = () => [typeof process === "object" ? 1 : 0];';
  const next = "export const pool = () => [globalThis.left ?? 0];";

  test("programs have Node's API, and see what others left behind", async () => {
    const said = await plainNode(`for (const source of ${JSON.stringify([greedy, next])}) {
      const { pool } = await import("data:text/javascript," + encodeURIComponent(source));
      console.log(...pool());
    }`);
    expect(said).toEqual(["1", "7"]);
  });

  test("an isolate has neither", async () => {
    const jail = sandbox.openJail();
    expect([await values(jail, greedy), await values(jail, next)]).toEqual([[0], [0]]);
  });
});

describe("with one context for all cases", () => {
  const counts = "let calls = 0; export const pool = () => [++calls];";

  test("a program can count them", async () => {
    const said = await plainNode(`
      const { pool } = await import("data:text/javascript," + encodeURIComponent(${JSON.stringify(counts)}));
      console.log(...pool());
      console.log(...pool());`);
    expect(said).toEqual(["1", "2"]);
  });

  test("with a fresh one for each, every call is the first", async () => {
    expect(await values(sandbox.openJail(), counts, 2)).toEqual([1, 1]);
  });
});

/** A liar returns `[1, 2]`, but an obvious way of reading the result sees `[9, 9]`. */
describe.each<[lie: string, source: string, naive: string]>([
  ["a lying `toJSON`", "Object.assign([1, 2], { toJSON: () => [9, 9] })", "JSON.parse(JSON.stringify(result))"],
  ["a lying iterator", "Object.assign([1, 2], { [Symbol.iterator]: () => [9, 9].values() })", "[...result]"],
  [
    "another value at every read",
    "[1, 2].map((value) => { let reads = 0; return () => (reads++ === 0 ? value : 9); }).reduce((a, get, i) => Object.defineProperty(a, i, { get }), [0, 0])",
    "[0, 1].map((i) => (typeof result[i] === 'number' ? result[i] : NaN))",
  ],
  ["a built-in that was changed", "(Array.prototype.map = () => [9, 9], [1, 2])", "result.map(Number)"],
])("with %s read in the obvious way", (_lie, expression, naive) => {
  const source = `export const pool = () => ${expression};`;

  test("the lie is believed", async () => {
    const said = await plainNode(`
      const { pool } = await import("data:text/javascript," + encodeURIComponent(${JSON.stringify(source)}));
      const result = pool();
      console.log((${naive}).join());`);
    expect(said).toEqual(["9,9"]);
  });

  test("the harness reads what is there", async () => {
    expect(await values(sandbox.openJail(), source)).toEqual([1, 2]);
  });
});

async function kinds(jail: Jail, ...sources: readonly string[]): Promise<readonly (string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for (const source of sources) {
    const [run] = await jail.run({ ...PROGRAM, source, limits: LIMITS }, [PROGRAM_CALL]);
    found.push(run?.kind);
  }
  return found;
}

/** The numbers that a program returns in all its calls. */
async function values(jail: Jail, source: string, calls = 1): Promise<readonly number[]> {
  const runs = await jail.run({ ...PROGRAM, source }, Array(calls).fill(PROGRAM_CALL));
  return runs.flatMap((run) => (run.kind === "returned" ? [...run.tensor.values] : []));
}

/** The real child without any layer around it; `mark` appears in its command line. */
async function bareWorker(mark: string): Promise<Worker> {
  const script = `${childScript()}// ${mark}`;
  const worker = startWorker(commandLine(machine(""), { layers: [], dataMiB: null }, script), true);
  workers.push(worker);
  return worker;
}

async function bareCompiler() {
  return openCompiler(await bareWorker("a compiler"), () => null);
}

/** Waits until the process with this mark has used this much more CPU time. */
async function cpuTimeOf(mark: string, cpuMs: number): Promise<void> {
  const meter = openMeter(Number(processesWith(mark)[0]));
  const endless = { wallMs: NEVER, rssMiB: NEVER, nearlyMiB: NEVER, muchMiB: NEVER, asleepMs: NEVER };
  const limits = { cpuMs, ...endless, isTalkative: () => false };
  await new Promise((resolve) => watch(meter, limits, resolve));
  meter?.close();
}

/** The lines that a script prints in its own Node with nothing around it. */
async function plainNode(script: string): Promise<readonly string[]> {
  const argv = ["--no-warnings", "--input-type=module", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, argv, { env: {} });
  return stdout.trimEnd().split("\n");
}
