import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentStore } from "./content-store.ts";

const KEY = "ab".repeat(32);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-store-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("the content store", () => {
  it("returns a stored value, and null for any other key", async () => {
    const store = contentStore(folder);
    expect(await store.get(KEY)).toBeNull();
    await store.put(KEY, Uint8Array.from([1, 2, 3]));
    expect([...((await store.get(KEY)) ?? [])]).toEqual([1, 2, 3]);
  });

  it("counts a damaged value as absent, and leaves no unfinished file behind", async () => {
    const store = contentStore(folder);
    await store.put(KEY, Uint8Array.from([4, 5, 6]));
    const names = await readdir(join(folder, KEY.slice(0, 2)));
    expect(names).toEqual([KEY.slice(2)]);
    await writeFile(join(folder, KEY.slice(0, 2), KEY.slice(2)), "x".repeat(40));
    expect(await store.get(KEY)).toBeNull();
  });

  it("does no harm if it cannot be written", async () => {
    await writeFile(join(folder, "a-file"), "");
    const store = contentStore(join(folder, "a-file"));
    await store.put(KEY, Uint8Array.from([1]));
    expect(await store.get(KEY)).toBeNull();
  });
});
