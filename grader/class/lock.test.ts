import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Holder, type Locking, lock } from "./lock.ts";
import { thisProcess } from "./process.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-lock-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("one of many processes that want a folder at once gets it", async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => lock(folder, "grade")));
  expect(all.filter(({ kind }) => kind === "locked")).toHaveLength(1);
  for (const each of all) release(each);
  expect(await readdir(folder)).toEqual([]);
});

test("the second process learns who has the lock, and gets it once it is released", async () => {
  const first = await lock(folder, "grade");
  expect(await lock(folder, "report")).toEqual({
    kind: "taken",
    by: { ...(await thisProcess()), command: "grade", since: expect.stringMatching(/^\d{4}-.*Z$/) },
    file: join(folder, "lock"),
    isElsewhere: false,
  });
  release(first);
  release(await lock(folder, "report"));
});

test("the lock of an ended process is taken over, by one of those who find it", async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  await leave({ pid: child.pid ?? 0 });
  const all = await Promise.all(Array.from({ length: 10 }, () => lock(folder, "grade")));
  expect(all.filter(({ kind }) => kind === "locked")).toHaveLength(1);
  for (const each of all) release(each);
});

test.skipIf(!existsSync("/proc/self/stat")).each<[string, Partial<Holder>]>([
  ["its process id belongs to another process now", { began: "1" }],
  ["the machine was restarted since", { boot: "another start pid:[1]" }],
])("an abandoned lock is taken over if %s", async (_, left) => {
  await leave(left);
  const taken = await lock(folder, "grade");
  expect(taken.kind).toBe("locked");
  release(taken);
});

test("another machine's lock is respected", async () => {
  await leave({ host: `${hostname()}-other` });
  expect(await lock(folder, "grade")).toMatchObject({ kind: "taken", isElsewhere: true });
});

test.skipIf(!existsSync("/proc/self/ns/pid"))(
  "another container's lock is respected, whatever its process ids",
  async () => {
    const [start] = ((await thisProcess()).boot ?? "").split(" ");
    await leave({ pid: 1, boot: `${start} pid:[1]` });
    expect(await lock(folder, "grade")).toMatchObject({ kind: "taken", isElsewhere: true });
  },
);

test("an empty lock is respected, and left as it is", async () => {
  await writeFile(join(folder, "lock"), "?");
  expect(await lock(folder, "grade")).toMatchObject({ kind: "taken", by: null });
  expect(await readFile(join(folder, "lock"), "utf8")).toBe("?");
});

async function leave(left: Partial<Holder>): Promise<void> {
  const holder = { ...(await thisProcess()), command: "grade", since: "2026-11-30T00:00:00.000Z", ...left };
  await writeFile(join(folder, "lock"), JSON.stringify(holder));
}

function release(locking: Locking): void {
  if (locking.kind === "locked") locking.release();
}
