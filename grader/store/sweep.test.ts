import { mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentStore } from "./content-store.ts";
import { sweep } from "./sweep.ts";

test("what nobody has written for long is removed, but the folder is looked through once a day at most", async () => {
  const folder = await mkdtemp(join(tmpdir(), "poolgrade-sweep-"));
  const store = contentStore(folder);
  const written = async (key: string, when: string) => {
    await store.put(key, Uint8Array.of(1));
    await utimes(join(folder, key.slice(0, 2), key.slice(2)), new Date(when), new Date(when));
  };
  const there = async () => (await readdir(folder, { recursive: true })).filter((name) => /\d/.test(name));
  try {
    await written("aa1", "2026-01-01");
    await written("aa2", "2026-06-01");
    await sweep(folder, 180, new Date("2026-07-10"));
    expect(await there()).toEqual([join("aa", "2")]);
    await written("aa3", "2025-01-01");
    await sweep(folder, 180, new Date("2026-07-10T12:00:00Z"));
    expect((await there()).sort()).toEqual([join("aa", "2"), join("aa", "3")]);
    await sweep(folder, 180, new Date("2026-07-11T12:00:00Z"));
    expect(await there()).toEqual([join("aa", "2")]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
