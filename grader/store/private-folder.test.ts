import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentStore } from "./content-store.ts";

const KEY = "cd".repeat(32);
let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "poolgrade-private-"));
});
afterAll(() => rm(place, { recursive: true }));

describe.skipIf(process.platform === "win32")("stored files are readable only by their owner", () => {
  it.each([0o000, 0o022, 0o077])("under the umask %o", async (umask) => {
    const folder = join(place, `umask-${umask}`, "answers");
    const before = process.umask(umask);
    try {
      await contentStore(folder).put(KEY, Uint8Array.of(1));
    } finally {
      process.umask(before);
    }
    expect(await modes(folder)).toEqual([0o700, 0o700, 0o600]);
  });

  it("even if an older version left them open to others, once the folder is used", async () => {
    const folder = join(place, "older");
    await contentStore(folder).put(KEY, Uint8Array.of(2));
    await chmod(folder, 0o755);
    await chmod(join(folder, "cd"), 0o755);
    await chmod(join(folder, "cd", KEY.slice(2)), 0o644);
    expect(await contentStore(folder).get(KEY)).toEqual(Buffer.of(2));
    expect(await modes(folder)).toEqual([0o700, 0o700, 0o600]);
  });

  it("and nothing next to the folder is changed", async () => {
    const shared = join(place, "shared");
    await mkdir(shared, { mode: 0o755 });
    await chmod(shared, 0o755);
    await writeFile(join(shared, "notes"), "mine");
    await contentStore(join(shared, "answers")).put(KEY, Uint8Array.of(3));
    expect(await mode(shared)).toBe(0o755);
    expect(await readFile(join(shared, "notes"), "utf8")).toBe("mine");
  });
});

function modes(folder: string) {
  return Promise.all([folder, join(folder, "cd"), join(folder, "cd", KEY.slice(2))].map(mode));
}

async function mode(path: string): Promise<number> {
  return (await stat(path)).mode & 0o777;
}
