import type { ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestCourse, testCourse } from "../testing/course.ts";
import { start, whenEnded } from "../testing/poolgrade.ts";

let course: TestCourse;
let cache: string;
beforeAll(async () => {
  course = await testCourse();
  cache = await mkdtemp(join(tmpdir(), "poolgrade-cache-"));
  await course.write("loop.ts", "export function maxPool2d() { for (;;); }\n");
});
afterAll(async () => {
  await course.remove();
  await rm(cache, { recursive: true });
});

/** Long enough for a busy machine, and shorter than any of these commands would run. */
const AT_ONCE_MS = 3000;

describe.each(["SIGINT", "SIGTERM"] as const)(
  "%s stops at once, with 130 and a sentence, and leaves nothing running",
  (signal) => {
    it.each<[string, string[], Begun]>([
      ["check, in an endless loop", ["check", "max-pool-2d", "loop.ts"], hasLoop],
      [
        "audit, in the middle of its loops",
        ["audit", "--exercises", join(import.meta.dirname, "../../exercises")],
        hasEngine,
      ],
      [
        "validate, while answers are computed",
        ["validate", "--exercises", join(import.meta.dirname, "../../exercises")],
        hasEngine,
      ],
      [
        "grade, before it writes anything",
        ["grade", "--reports", "never", "--exercises", join(import.meta.dirname, "../../exercises")],
        hasEngine,
      ],
    ])("%s", async (_, args, when) => {
      const child = start(course.folder, args, { POOLGRADE_CACHE: cache });
      const end = whenEnded(child);
      await when(child);
      const children = childrenOf(child.pid ?? 0);
      const begun = performance.now();
      child.kill(signal);
      const { code, stdout, stderr } = await end;
      expect({ code, stdout, last: stderr.split("\n").at(-2) }).toEqual({
        code: 130,
        stdout: "",
        last: "stopped; nothing was written",
      });
      expect(performance.now() - begun).toBeLessThan(AT_ONCE_MS);
      expect(children.filter(isThere)).toEqual([]);
      expect(existsSync(join(course.folder, "never"))).toBe(false);
    });
  },
);

describe("one Ctrl-C that arrives twice, from the terminal and from the parent", () => {
  it("counts once", async () => {
    const child = start(course.folder, ["check", "max-pool-2d", "loop.ts"]);
    const end = whenEnded(child);
    await hasLoop(child);
    child.kill("SIGINT");
    child.kill("SIGINT");
    expect(await end).toMatchObject({ code: 130, stderr: expect.stringMatching(/\nstopped; nothing was written\n$/) });
  });
});

/** Waits until a command is in the middle of its work. */
type Begun = (child: ChildProcess) => Promise<void>;

function hasEngine(child: ChildProcess): Promise<void> {
  let text = "";
  return new Promise((resolve) => {
    child.stderr?.on("data", (chunk) => {
      text += chunk;
      if (/^engine: /m.test(text)) resolve();
    });
  });
}

/** A learner is told nothing of a sandbox that is as it should be, so the process that loops is looked for. */
async function hasLoop({ pid = 0 }: ChildProcess): Promise<void> {
  while (!descendantsOf(pid).some((each) => ticksOf(each) > LOOPING_TICKS)) await setImmediate();
}

/** More of the processor's time than any program needs with which the sandbox is tried. */
const LOOPING_TICKS = 50;

function descendantsOf(pid: number): readonly number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}

function ticksOf(pid: number): number {
  return Number(statOf(pid)?.[1] ?? 0);
}

function childrenOf(pid: number): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => parentOf(each) === pid);
}

function parentOf(pid: number): number | null {
  const parent = statOf(pid)?.[0];
  return parent === undefined ? null : Number(parent);
}

/** The parent of a process and its ticks; null: it has ended. */
function statOf(pid: number): readonly string[] | null {
  try {
    return /\) \S+ (\d+)(?: \S+){9} (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.slice(1) ?? null;
  } catch {
    return null;
  }
}

/** An ended process may still be waiting to be reaped by whoever inherited it. */
function isThere(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
