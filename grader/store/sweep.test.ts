import { mkdtemp, readdir, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ContentStore, contentStore } from "./content-store.ts";
import { sweep } from "./sweep.ts";

let folder: string;
let store: ContentStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-sweep-"));
  store = contentStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

test("files that nobody has written for long are removed", async () => {
  await writeAged("aa1", 181, 1);
  await writeAged("aa2", 179, 1);
  await sweep(folder, { days: 180, bytes: 1e6 });
  expect(await there()).toEqual(["aa2"]);
});

test("beyond the total limit the oldest files are removed first, whatever their names", async () => {
  for (const [key, days] of [
    ["aa1", 3],
    ["ba1", 1],
    ["ca1", 2],
  ] as const)
    await writeAged(key, days, 1000);
  await sweep(folder, { days: 180, bytes: 3 * 1100 });
  expect(await there()).toEqual(["aa1", "ba1", "ca1"]);
  await sweep(folder, { days: 180, bytes: 2 * 1100 });
  expect(await there()).toEqual(["ba1", "ca1"]);
  await sweep(folder, { days: 180, bytes: 1100 });
  expect(await there()).toEqual(["ba1"]);
});

async function writeAged(key: string, daysAgo: number, bytes: number): Promise<void> {
  await store.put(key, new Uint8Array(bytes));
  const path = join(folder, key.slice(0, 2), key.slice(2));
  const when = new Date((await stat(path)).mtimeMs - daysAgo * 24 * 60 * 60 * 1000);
  await utimes(path, when, when);
}

async function there(): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== "swept");
  return files.map(({ parentPath, name }) => `${parentPath.slice(-2)}${name}`).sort();
}
