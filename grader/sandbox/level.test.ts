import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hasStrongSandbox, isUsable } from "../testing/part.ts";
import type { Sandbox } from "./sandbox.ts";
import { openSandbox, SandboxRefused } from "./sandbox.ts";
import { processesWith } from "./testing/processes.ts";
import { PROGRAM, PROGRAM_CALL } from "./testing/program.ts";
import { which } from "./which.ts";

let folder = "";
const opened: Sandbox[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "poolgrade-level-"));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all(opened.splice(0).map((sandbox) => sandbox.close()));
});

async function open(choice: "auto" | "strict" | "weak", ...programs: readonly string[]): Promise<Sandbox> {
  for (const program of programs) {
    const found = which(program, process.env.PATH ?? "");
    if (found !== null) symlinkSync(found, join(folder, program));
  }
  const sandbox = await openSandbox(choice, { path: folder });
  opened.push(sandbox);
  return sandbox;
}

const isStrong = isUsable("strong sandbox", await hasStrongSandbox());
const has = (...programs: readonly string[]) => programs.every((name) => which(name, process.env.PATH ?? "") !== null);
const WITHOUT_BWRAP =
  "sandbox: bubblewrap not found (`apt-get install bubblewrap`); a learner's code that escapes V8 can reach the " +
  "network and every file that it may read; going on with less; `--sandbox strict` refuses to";

test.runIf(isStrong)("with everything the level is strong, and there is nothing to say", async () => {
  const { info } = await open("strict", "bwrap", "prlimit");
  expect(info).toEqual({ level: "strong", layers: ["rlimits", "bubblewrap", "seccomp", "isolated-vm"], notice: null });
});

test.runIf(isUsable("prlimit and setpriv", has("prlimit", "setpriv")))(
  "without bubblewrap the level is reduced, and says why",
  async () => {
    const { info } = await open("auto", "prlimit", "setpriv");
    expect([info.level, info.notice]).toEqual(["reduced", WITHOUT_BWRAP]);
  },
);

test("with no program at all there is still an isolate in a process of its own", async () => {
  const sandbox = await open("auto");
  expect([sandbox.info.level, sandbox.info.layers]).toEqual(["reduced", ["isolated-vm"]]);
  expect((await sandbox.openJail().run(PROGRAM, [PROGRAM_CALL]))[0]?.kind).toBe("returned");
});

test("`strict` refuses less than the strong level", async () => {
  await expect(open("strict", "prlimit", "setpriv")).rejects.toThrow(new SandboxRefused(WITHOUT_BWRAP));
});

test("a bubblewrap that fails is quoted, with what helps", async () => {
  const bwrap = join(folder, "bwrap");
  writeFileSync(bwrap, "#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n");
  chmodSync(bwrap, 0o755);
  const { info } = await open("auto", "prlimit");
  expect(info.level).toBe("reduced");
  expect(info.notice).toContain('bwrap failed: "bwrap: No permissions to create new namespace" (in Docker add');
});

test.runIf(isStrong)(
  "nothing is alive after `close`, also in the middle of a loop, and what was running is lost",
  async () => {
    const sandbox = await open("auto", "bwrap", "prlimit", "setpriv");
    const source = "export const pool = () => { for (;;); };";
    const runs = [1, 2].map(() => sandbox.openJail().run({ ...PROGRAM, source }, [PROGRAM_CALL]));
    expect(processesWith(folder)).not.toEqual([]);
    await sandbox.close();
    await sandbox.close();
    expect(processesWith(folder)).toEqual([]);
    const lost = [{ kind: "lost", reason: "the sandbox was closed" }];
    expect(await Promise.all(runs)).toEqual([lost, lost]);
  },
);

test("jails that are closed while they are being built leave nothing behind", async () => {
  const sandbox = await open("auto", "bwrap", "prlimit", "setpriv");
  const before = processesWith(folder);
  await Promise.all(Array.from({ length: 20 }, () => sandbox.openJail().close()));
  expect(processesWith(folder)).toEqual(before);
});

test("a jail that is closed leaves the others alone", async () => {
  const sandbox = await open("auto", "bwrap", "prlimit", "setpriv");
  const [one, other] = [sandbox.openJail(), sandbox.openJail()];
  await one.close();
  expect((await other.run(PROGRAM, [PROGRAM_CALL]))[0]?.kind).toBe("returned");
  expect(await one.run(PROGRAM, [PROGRAM_CALL])).toEqual([{ kind: "lost", reason: "the sandbox was closed" }]);
});
