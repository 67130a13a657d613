import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, symlinkSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { which } from "../sandbox/launch/which.ts";
import { processesWith } from "../sandbox/testing/processes.ts";
import { pooling, type TestCourse, testCourse } from "../testing/course.ts";
import { filesBelow } from "../testing/files.ts";
import { hasStrongSandbox, isUsable } from "../testing/part.ts";
import { poolgrade, START, start, whenEnded } from "../testing/poolgrade.ts";

const PATH = process.env.PATH ?? "";
const LOOPS = ["loop-1", "loop-2", "loop-3"];

let course: TestCourse;
let right: ReadonlyMap<string, string>;
beforeAll(async () => {
  course = await testCourse();
  for (let i = 0; i < 16; i++) await course.write(`solutions/more-${i}/max-pool-2d.ts`, pooling("-1 / 0"));
  await poolgrade(course.folder, to("right"));
  right = marks("right");
});
afterAll(() => course.remove());

it.runIf(isUsable("strong sandbox", await hasStrongSandbox()))(
  "a grader killed in mid-run leaves no process and nothing in /dev/shm, and the next run is complete",
  async () => {
    for (const name of LOOPS)
      await course.write(`solutions/${name}/max-pool-2d.ts`, "export function maxPool2d() { for (;;); }\n");
    const shared = readdirSync("/dev/shm");
    const bin = binWith("bwrap", "prlimit", "setpriv");
    const child = start(course.folder, to("killed"), { PATH: bin });
    const end = whenEnded(child);
    child.stderr?.on("data", (chunk) => {
      if (String(chunk).includes("2/23")) child.kill("SIGKILL");
    });
    expect((await end).code).toBeNull();
    await expect.poll(() => processesWith(bin), { timeout: 10_000 }).toEqual([]);
    expect(readdirSync("/dev/shm")).toEqual(shared);

    for (const name of LOOPS) await rm(join(course.folder, "solutions", name), { recursive: true });
    expect((await poolgrade(course.folder, [...to("killed"), "--prune"])).code).toBe(0);
    expect(marks("killed")).toEqual(right);
    expect(processesWith(bin)).toEqual([]);
  },
);

it.runIf(isUsable("prlimit", which("prlimit", PATH) !== null)).each([
  ["to start", 32, 2],
  ["for one jail", 40, 2],
  ["for many jails at once", 64, 24],
])("with too few descriptors %s it stops with an error of ours, and gives no wrong mark", async (_what, few, jobs) => {
  const prlimit = which("prlimit", PATH) ?? "";
  const args = [`--nofile=${few}:${few}`, process.execPath, START, ...to(`few-${few}`), "--jobs", String(jobs)];
  const end = attempt(prlimit, args);
  expect(end.code).not.toBe(0);
  expect(end.stderr).not.toBe("");
  expect(end.stderr).not.toMatch(/^\s+at /m);
  const isIncomplete = (mark: string) => JSON.parse(mark).complete === false;
  const wrong = [...marks(`few-${few}`)].filter(
    ([student, mark]) => right.get(student) !== mark && !isIncomplete(mark),
  );
  expect(wrong).toEqual([]);
});

it.runIf(isUsable("mount of a small disk", canMount()))(
  "on a full disk it stops with an error, and leaves neither half a report nor a wrong one",
  async () => {
    const disk = join(course.folder, "disk");
    await withMount(disk, "64k", async () => {
      const { code, stderr } = await poolgrade(course.folder, to("disk/reports"));
      expect(code).not.toBe(0);
      expect(stderr).toContain("the disk is full");
      expect([...filesBelow(disk).keys()].filter((file) => file.endsWith(".part"))).toEqual([]);
      expect([...marks("disk/reports")].filter(([student, mark]) => right.get(student) !== mark)).toEqual([]);
    });
  },
);

function to(reports: string): readonly string[] {
  return ["grade", "--reports", reports];
}

/** Every student's report, which is either whole or absent. */
function marks(reports: string): ReadonlyMap<string, string> {
  const folder = join(course.folder, reports, "students");
  if (!existsSync(folder)) return new Map();
  const file = (student: string) => join(folder, student, "report.json");
  const students = readdirSync(folder).filter((student) => existsSync(file(student)));
  return new Map(students.map((student) => [student, readFileSync(file(student), "utf8")]));
}

/** Runs a command to its end, whatever the exit code. */
function attempt(program: string, args: readonly string[]): { readonly code: number | null; readonly stderr: string } {
  try {
    const env = { ...process.env, POOLGRADE_REQUIRE_ALL: "" };
    execFileSync(program, args, { cwd: course.folder, env, stdio: ["ignore", "ignore", "pipe"] });
    return { code: 0, stderr: "" };
  } catch (error) {
    const { status, stderr } = error as { readonly status: number | null; readonly stderr: Buffer };
    return { code: status, stderr: stderr.toString() };
  }
}

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "poolgrade-mount-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "tmpfs", folder], { stdio: "ignore" });
    execFileSync("umount", [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}

async function withMount(folder: string, size: string, use: () => Promise<void>): Promise<void> {
  mkdirSync(folder);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "poolgrade-disk", folder]);
  try {
    await use();
  } finally {
    execFileSync("umount", [folder]);
  }
}

/** A PATH with these programs of the machine, whose name marks every jailed process. */
function binWith(...programs: readonly string[]): string {
  const bin = join(course.folder, "bin");
  mkdirSync(bin);
  for (const program of programs) symlinkSync(which(program, PATH) ?? "", join(bin, program));
  return bin;
}
