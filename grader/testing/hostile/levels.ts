import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Course } from "../../class/course.ts";
import type { SandboxChoice, SandboxLevel } from "../../model/manifest.ts";
import { which } from "../../sandbox/launch/which.ts";
import { openSandbox } from "../../sandbox/sandbox.ts";
import { HOSTILE, type HostileProgram } from "../../sandbox/testing/hostile/corpus.ts";
import { processesWith } from "../../sandbox/testing/processes.ts";
import { ACTING } from "../acting.ts";
import { type HostWatch, MARK, watchHost } from "../host-watch.ts";
import { ran } from "../ran.ts";
import { HIDDEN, hostileCourse } from "./course.ts";
import { type Outcome, runHostile } from "./run.ts";

/** A level, and how a machine gets it. */
export type HostileLevel = {
  readonly level: SandboxLevel;
  readonly choice: SandboxChoice;
  /** The only programs on the PATH. */
  readonly programs: readonly string[];
  readonly hasIsolate: boolean;
  readonly isThere: boolean;
};

/** State shared by the levels of one file; filled before its tests run. */
export type HostileStage = {
  folder: string;
  course: Course;
  watch: HostWatch;
  /** The outcome of every program, by level and name. */
  readonly outcomes: Map<SandboxLevel, ReadonlyMap<string, Outcome>>;
};

const MINUTES = 60_000;
/** What no report may include: files of the machine and of other students, its environment, its paths. */
const SECRETS = [/root:x:0/, /canary-of-the-environment/, /canary-of-another-student/, /loot:/, HIDDEN];
/** Sets up a course with a hidden case, another student, a secret in the environment, and a watch on the host. */
export function hostileStage(): HostileStage {
  const stage = { outcomes: new Map() } as unknown as HostileStage;
  beforeAll(async () => {
    stage.folder = mkdtempSync(join(tmpdir(), "poolgrade-hostile-"));
    stage.course = await hostileCourse(join(stage.folder, "exercises"));
    const other = join(stage.folder, "solutions", "other");
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, "max-pool-2d.ts"), "// canary-of-another-student\n");
    process.env.POOLGRADE_TOKEN = "canary-of-the-environment";
    stage.watch = await watchHost(["/dev/shm", process.cwd(), other]);
  }, MINUTES);
  afterAll(async () => {
    await stage.watch.close();
    delete process.env.POOLGRADE_TOKEN;
    rmSync(stage.folder, { recursive: true, force: true });
  });
  return stage;
}

/** Runs every hostile program at a level, and tests its outcome, its report and the machine. */
export function describeHostile(stage: HostileStage, { level, choice, programs, hasIsolate, isThere }: HostileLevel) {
  describe(`at the level ${level}`, () => {
    let outcomes: ReadonlyMap<string, Outcome> = new Map();
    let place = "";
    beforeAll(async () => {
      if (!isThere) return;
      place = join(stage.folder, level);
      mkdirSync(place);
      const nowhere = hasIsolate ? {} : { from: new URL(`file://${place}/none.js`).href };
      const sandbox = await openSandbox(choice, { path: pathWith(join(place, "bin"), programs), ...nowhere });
      expect(sandbox.info.level).toBe(level);
      outcomes = await runHostile({ ...stage, sandbox, folder: place, port: stage.watch.port }, HOSTILE);
      await sandbox.close();
      stage.outcomes.set(level, outcomes);
      for (const name of outcomes.keys()) ran("hostile", level, name);
    }, 10 * MINUTES);

    test.skipIf(!isThere).for(HOSTILE)("$attack/$name ends as it may", (program) => {
      expect(surprises(program, [...new Set(outcomes.get(program.name)?.kinds)], hasIsolate)).toEqual([]);
    });

    test.skipIf(!isThere)("no report reveals a secret of the machine, of another student or of a hidden case", () => {
      expect(SECRETS.map((secret) => namesWith(outcomes, secret))).toEqual(SECRETS.map(() => []));
      expect([process.cwd(), stage.folder].map((path) => namesWith(outcomes, path))).toEqual([[], []]);
    });

    test.skipIf(!isThere)("no report shows a frame of the harness", () => {
      expect(["<isolated-vm", "evalmachine"].map((frame) => namesWith(outcomes, frame))).toEqual([[], []]);
    });

    test.skipIf(!isThere)("no report includes anything that acts where it is shown", () => {
      expect(namesWith(outcomes, ACTING)).toEqual([]);
    });

    test.skipIf(!isThere)("nothing remains: no file, no process, and nothing arrived on the network", () => {
      expect({
        files: stage.watch.newFiles(),
        processes: [...processesWith(MARK), ...processesWith(place), ...stage.watch.children()],
        arrivals: stage.watch.arrivals(),
      }).toEqual({ files: [], processes: [], arrivals: 0 });
    });
  });
}

/** Whether all of these programs are on the PATH. */
export function has(...programs: readonly string[]): boolean {
  return programs.every((program) => which(program, process.env.PATH ?? "") !== null);
}

/** The kinds of verdict that a program's fate does not allow, each once, in order. */
function surprises(program: HostileProgram, kinds: readonly string[], hasIsolate: boolean): readonly string[] {
  const { fate, withoutIsolate } = program;
  const expected = typeof fate === "string" ? [fate] : [...fate];
  const isOpen = !hasIsolate && withoutIsolate !== null && kinds.length > 0;
  if (isOpen) return kinds.filter((kind) => kind !== withoutIsolate.also && kind !== expected[0]);
  return kinds.length === expected.length ? kinds.filter((kind, i) => kind !== expected[i]) : ["none", ...kinds];
}

/** The programs whose reports include a text. */
function namesWith(outcomes: ReadonlyMap<string, Outcome>, text: RegExp | string): readonly string[] {
  return [...outcomes].filter(([, { reports }]) => reports.search(text) >= 0).map(([name]) => name);
}

/** A PATH with these programs of the machine only. */
function pathWith(bin: string, programs: readonly string[]): string {
  mkdirSync(bin);
  for (const program of programs) symlinkSync(which(program, process.env.PATH ?? "") ?? "", join(bin, program));
  return bin;
}
