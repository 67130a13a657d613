import { execFileSync } from "node:child_process";
import { chmod, cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestCourse, testCourse } from "../testing/course.ts";
import { isUsable } from "../testing/part.ts";
import { type Ended, poolgrade, start, whenEnded } from "../testing/poolgrade.ts";
import { systemFault } from "./system-fault.ts";

let course: TestCourse;
beforeAll(async () => {
  course = await testCourse();
  await poolgrade(course.folder, ["grade"]);
});
afterAll(() => course.remove());

/** Whether this machine lets us mount a small disk. */
const canMount = isUsable("mounting (root)", mounts());

describe("a place that cannot be written to is reported in a sentence, exit 2", () => {
  it.each<[string, string, (at: string) => Promise<void>, string]>([
    [
      "below a file",
      "file/deep/reports",
      (at) => writeFile(join(at, "file"), ""),
      "file is not a folder: remove it, or name another folder with --reports",
    ],
    [
      "below a device",
      "/dev/full/x",
      async () => {},
      "/dev/full is not a folder: remove it, or name another folder with --reports",
    ],
    [
      "where no folders can be",
      "/proc/x",
      async () => {},
      "/proc/x cannot be made: no folder can be made there: name another one",
    ],
    [
      "with too long a name",
      "x".repeat(300),
      async () => {},
      `${"x".repeat(200)}… cannot be reached: the name is too long for this disk: name a shorter one`,
    ],
  ])("%s", async (_, reports, make, message) => {
    await make(course.folder);
    const { code, stderr } = await poolgrade(course.folder, ["grade", "--reports", reports]);
    expect({ code, last: stderr.split("\n").at(-2) }).toEqual({ code: 2, last: `poolgrade: ${message}` });
  });

  it("an output that accepts nothing", async () => {
    const command = `"${process.execPath}" "${join(import.meta.dirname, "../start.js")}" validate --json > /dev/full`;
    expect(() => execFileSync("sh", ["-c", command], { cwd: course.folder, stdio: "pipe" })).toThrow(
      expect.objectContaining({ status: 2, stderr: expect.objectContaining({}) }),
    );
  });
});

describe.skipIf(!canMount)("a disk of its own", () => {
  it.each(["grade", "report"])("that is full: %s says so", async (command) => {
    await onDisk("size=1m", async (disk) => {
      const reports = join(disk, "reports");
      await cp(join(course.folder, "reports"), reports, { recursive: true });
      await fill(join(disk, "filler"));
      const { code, stderr } = await poolgrade(course.folder, [command, "--reports", "disk/reports", "--lang", "ko"]);
      expect({ code, last: stderr.split("\n").at(-2) }).toEqual({
        code: 2,
        last: "poolgrade: disk/reports cannot be written: the disk is full: make room, or name a folder on another disk",
      });
      expect(stderr).not.toContain("    at ");
    });
  });

  it("that is read-only", async () => {
    await onDisk("ro", async () => {
      const { code, stderr } = await poolgrade(course.folder, ["grade", "--reports", "disk/reports"]);
      expect({ code, last: stderr.split("\n").at(-2) }).toEqual({
        code: 2,
        last: "poolgrade: disk/reports cannot be made: the disk is read-only: name a folder on another disk",
      });
    });
  });
});

describe("a missing permission", () => {
  it("to write to the parent folder", async () => {
    await mkdir(join(course.folder, "closed"));
    await chmod(join(course.folder, "closed"), 0o500);
    const { code, stderr } = await withoutRootsRights(["grade", "--reports", "closed/reports"]);
    expect({ code, last: stderr.split("\n").at(-2) }).toEqual({
      code: 2,
      last: "poolgrade: closed/reports cannot be made: you have no right to it: change its permissions, or name another folder",
    });
  });
});

/** Root may write anywhere, unless it gives up exactly that capability. */
function withoutRootsRights(args: readonly string[]): Promise<Ended> {
  const rights = "-dac_override,-dac_read_search";
  const before = process.getuid?.() === 0 ? ["setpriv", `--bounding-set=${rights}`, `--inh-caps=${rights}`] : [];
  return whenEnded(start(course.folder, args, {}, before));
}

describe("a fault", () => {
  const fault = (code: string, path?: string) =>
    systemFault(Object.assign(new Error(code), { code, syscall: "open", ...(path === undefined ? {} : { path }) }));

  it("about a file of ours is internal, and so is one without a path", () => {
    expect(fault("ENOENT", join(import.meta.dirname, "gone.ts"))).toBeNull();
    expect(fault("ENOENT", join(import.meta.dirname, "../../node_modules/yaml/index.js"))).toBeNull();
    expect(fault("ENOENT")).toBeNull();
    expect(systemFault(new TypeError("x is not a function"))).toBeNull();
  });

  it("about the user's disk is reported even if it is the cause of another", () => {
    expect(fault("EMFILE", "/home/kim/a.ts")).toBe(
      "/home/kim/a.ts cannot be opened: too many files are open at once: raise the limit with `ulimit -n`",
    );
    const cause = Object.assign(new Error(), { code: "EDQUOT", syscall: "write" });
    expect(systemFault(new Error("outer", { cause }))).toBe(
      "the results cannot be written: your share of the disk is used up: make room, or name a folder on another disk",
    );
  });
});

async function onDisk(options: string, use: (disk: string) => Promise<void>): Promise<void> {
  const disk = join(course.folder, "disk");
  await mkdir(disk, { recursive: true });
  execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", disk]);
  try {
    await use(disk);
  } finally {
    execFileSync("umount", [disk]);
    await rm(disk, { recursive: true });
  }
}

/** Fills the disk. */
async function fill(path: string): Promise<void> {
  for (let bytes = 2 ** 16; bytes >= 1; bytes = Math.floor(bytes / 2)) {
    for (;;) {
      try {
        await writeFile(path, Buffer.alloc(bytes), { flag: "a" });
      } catch {
        break;
      }
    }
  }
}

function mounts(): boolean {
  try {
    execFileSync("unshare", ["--mount", "true"], { stdio: "ignore" });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}
