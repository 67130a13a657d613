import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesBelow } from "../testing/files.ts";
import { type Ended, poolgrade } from "../testing/poolgrade.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PICTURE = /\.png$/;

let folder: string;
let end: Ended;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-sample-"));
  end = await poolgrade(ROOT, ["grade", "--reports", folder]);
});
afterAll(() => rm(folder, { recursive: true }));

describe("the sample class", () => {
  it("is graded, and nothing of it is incomplete", () => {
    expect(end.code).toBe(0);
    expect(end.stderr).not.toContain("incomplete");
  });

  it("gets the committed reports again, byte for byte, and their pictures pixel for pixel", async () => {
    const committed = committedFiles(join(ROOT, "reports"));
    const again = committedFiles(folder);
    expect([...again.keys()]).toEqual([...committed.keys()]);
    for (const [path, bytes] of committed) {
      const other = again.get(path) as Buffer;
      if (PICTURE.test(path)) expect(await pixels(other)).toEqual(await pixels(bytes));
      else expect(other.toString(), path).toBe(bytes.toString());
    }
  });

  it("fits into 3 MB", () => {
    const bytes = [...committedFiles(folder).values()].reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBeLessThan(3e6);
  });
});

/** Pages and what they share are made again when they are wanted. */
function committedFiles(below: string): ReadonlyMap<string, Buffer> {
  return new Map([...filesBelow(below)].filter(([path]) => !/\.(html|js|css)$/.test(path)));
}

async function pixels(png: Buffer) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, same: data.toString("base64") };
}
