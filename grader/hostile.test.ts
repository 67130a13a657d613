import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Course } from "./class/course.ts";
import { openSandbox } from "./sandbox/sandbox.ts";
import { processesWith } from "./sandbox/testing/processes.ts";
import { which } from "./sandbox/which.ts";
import { type HostWatch, MARK, watchHost } from "./testing/host-watch.ts";
import { HIDDEN, hostileCourse } from "./testing/hostile-course.ts";
import { MADE } from "./testing/hostile-made.ts";
import { type Outcome, runHostile } from "./testing/hostile-run.ts";
import { type Fate, HOSTILE } from "./testing/hostile-table.ts";
import { hasStrongSandbox, isUsable } from "./testing/part.ts";

const EXERCISES = join(import.meta.dirname, "..", "exercises");
const MINUTES = 60_000;
/** What no report may hold: files of the machine and of other students, its environment, its paths. */
const SECRETS = [/root:x:0/, /canary-of-the-environment/, /canary-of-another-student/, /loot:/, HIDDEN];
/** What would act on a terminal, in a log of CI or in a page. */
const ACTING = [
  /^\s*(::|##\[|##vso)/m,
  /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/u,
];

/** One program for every way in which an end may depend on when it comes. */
const AGAIN =
  /(loops-in-call|loops-at-load|microtasks-without-end|arrays-that-grow|buffers-that-are-hoarded|prints-without-end|max-pool-2d\/recursion|getter-that-prints-without-end|array-of-a-billion|prints-after-returning|error-cause-chain)$/;

const isStrong = await hasStrongSandbox();
const LEVELS = [
  { level: "strong", programs: ["bwrap", "prlimit", "setpriv"], isThere: isUsable("strong sandbox", isStrong) },
  {
    level: "reduced",
    programs: ["prlimit", "setpriv"],
    isThere: isUsable("prlimit and setpriv", has("prlimit", "setpriv")),
  },
];

let folder = "";
let course: Course;
let watch: HostWatch;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "poolgrade-hostile-"));
  course = await hostileCourse(join(folder, "exercises"));
  mkdirSync(join(folder, "solutions", "other"), { recursive: true });
  writeFileSync(join(folder, "solutions", "other", "max-pool-2d.ts"), "// canary-of-another-student\n");
  process.env.POOLGRADE_TOKEN = "canary-of-the-environment";
  watch = await watchHost(["/dev/shm", process.cwd(), join(folder, "solutions", "other")]);
}, MINUTES);
afterAll(async () => {
  await watch.close();
  delete process.env.POOLGRADE_TOKEN;
  rmSync(folder, { recursive: true, force: true });
});

test("the table and the folders hold the same programs, and the course answers without a complaint", () => {
  const files = readdirSync(EXERCISES).flatMap((exercise) => hostileFiles(exercise));
  expect(HOSTILE.map(({ path }) => path).sort()).toEqual([...files, ...Object.keys(MADE)].sort());
  expect(course.diagnostics).toEqual([]);
});

test("there are at least 150 programs, at least 20 of every kind", () => {
  const counts = Map.groupBy(HOSTILE, ({ attack }) => attack);
  expect(HOSTILE.length).toBeGreaterThanOrEqual(150);
  expect([...counts].filter(([, rows]) => rows.length < 20)).toEqual([]);
});

test("no program may end both as correct and as a failure", () => {
  const uncertain = HOSTILE.filter(({ fate }) => typeof fate === "object" && "oneOf" in fate);
  expect(uncertain.filter(({ fate }) => JSON.stringify(fate).includes('"correct"'))).toEqual([]);
});

const reports = new Map<string, ReadonlyMap<string, Outcome>>();

describe.each(LEVELS)("at the level $level", ({ level, programs, isThere }) => {
  let outcomes: ReadonlyMap<string, Outcome> = new Map();
  let place = "";
  beforeAll(async () => {
    if (!isThere) return;
    place = join(folder, level);
    mkdirSync(place);
    const sandbox = await openSandbox("auto", pathWith(join(place, "bin"), programs));
    expect(sandbox.info.level).toBe(level);
    outcomes = await runHostile({ course, sandbox, folder: place, port: watch.port }, HOSTILE);
    await sandbox.close();
    reports.set(level, outcomes);
  }, 10 * MINUTES);

  test.skipIf(!isThere).for(HOSTILE)("$path ends as it may", ({ path, fate }) => {
    expect(surprises(fate, [...new Set(outcomes.get(path)?.kinds)])).toEqual([]);
  });

  test.skipIf(!isThere)("no report tells a secret of the machine, of another student or of a hidden case", () => {
    expect(SECRETS.map((secret) => pathsWith(outcomes, secret))).toEqual(SECRETS.map(() => []));
    expect([process.cwd(), folder].map((path) => pathsWith(outcomes, path))).toEqual([[], []]);
  });

  test.skipIf(!isThere)("no report shows a frame of the harness", () => {
    expect(pathsWith(outcomes, "<isolated-vm")).toEqual([]);
  });

  test.skipIf(!isThere)("no report holds anything that acts where it is shown", () => {
    expect(ACTING.map((acting) => pathsWith(outcomes, acting))).toEqual(ACTING.map(() => []));
  });

  test.skipIf(!isThere)("nothing is left: no file, no process, and nothing arrived on the network", () => {
    expect({
      files: watch.newFiles(),
      processes: [...processesWith(MARK), ...processesWith(place), ...watch.children()],
      arrivals: watch.arrivals(),
    }).toEqual({ files: [], processes: [], arrivals: 0 });
  });
});

test.runIf(LEVELS.every(({ isThere }) => isThere))(
  "both levels write the same bytes, of every program whose verdict is certain",
  () => {
    const certain = HOSTILE.filter(({ fate }) => typeof fate === "string" || !("oneOf" in fate));
    const of = (level: string) => certain.map(({ path }) => [path, reports.get(level)?.get(path)?.reports]);
    expect(of("reduced")).toEqual(of("strong"));
  },
);

test("in another order, another process and beside others, the reports have the same bytes", async () => {
  const chosen = HOSTILE.filter(({ path }) => AGAIN.test(path));
  const sandbox = await openSandbox("auto");
  const graded = async (name: string, rows: typeof HOSTILE) => {
    const stage = { course, sandbox, folder: join(folder, name), port: watch.port };
    const outcomes = await runHostile(stage, rows);
    return chosen.map(({ path }) => [path, outcomes.get(path)?.reports]);
  };
  expect(chosen.length).toBe(13);
  expect(await graded("again", chosen.toReversed())).toEqual(await graded("once", chosen));
  await sandbox.close();
});

test("a file that breaks the compiler costs its own exercise alone", async () => {
  const sandbox = await openSandbox("auto");
  const jail = sandbox.openJail();
  const call = { inputs: [{ shape: [1], values: Float32Array.of(1) }], options: null };
  const program = { functionName: "pool", limits: { timeMs: 1000, memoryMiB: 64 } };
  const broken = `export const pool = () => ${"(".repeat(30_000)}1${")".repeat(30_000)};`;
  await jail.run({ ...program, source: broken }, [call]);
  const [run] = await jail.run({ ...program, source: "export const pool = (x: number[]): number[] => x;" }, [call]);
  await sandbox.close();
  expect(run?.kind).toBe("returned");
});

function hostileFiles(exercise: string): readonly string[] {
  try {
    const files = readdirSync(join(EXERCISES, exercise, "examples", "hostile"));
    return files.map((file) => `${exercise}/${file.replace(/\.ts$/, "")}`);
  } catch {
    return [];
  }
}

/** Of the verdicts that a program's cases came to, each once in their order, those that its fate does not allow. */
function surprises(fate: Fate, kinds: readonly string[]): readonly string[] {
  if (typeof fate === "object" && "oneOf" in fate) {
    const allowed: readonly string[] = fate.oneOf;
    return kinds.length === 0 ? ["none"] : kinds.filter((kind) => !allowed.includes(kind));
  }
  const expected = typeof fate === "string" ? [fate] : [...fate];
  return kinds.length === expected.length ? kinds.filter((kind, i) => kind !== expected[i]) : ["none", ...kinds];
}

/** The programs whose reports hold a text. */
function pathsWith(outcomes: ReadonlyMap<string, Outcome>, text: RegExp | string): readonly string[] {
  return [...outcomes].filter(([, { reports }]) => reports.search(text) >= 0).map(([path]) => path);
}

function has(...programs: readonly string[]): boolean {
  return programs.every((program) => which(program, process.env.PATH ?? "") !== null);
}

/** A PATH with these programs of the machine, and no others. */
function pathWith(bin: string, programs: readonly string[]): string {
  mkdirSync(bin);
  for (const program of programs) symlinkSync(which(program, process.env.PATH ?? "") ?? "", join(bin, program));
  return bin;
}
