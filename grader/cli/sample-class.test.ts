import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesBelow } from "../testing/files.ts";
import { type Ended, poolgradeProcess } from "../testing/poolgrade.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TEXT = /\.(json|md|csv)$/;

let folder: string;
let end: Ended;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-sample-"));
  end = await poolgradeProcess(ROOT, ["grade", "--reports", folder]);
});
afterAll(() => rm(folder, { recursive: true }));

describe("the sample class", () => {
  it("is graded completely", () => {
    expect(end.code).toBe(0);
    expect(end.stderr).not.toContain("incomplete");
  });

  it("gets reports with the committed hashes, byte for byte", async () => {
    const committed = await readFile(join(ROOT, "reports.sha256"), "utf8");
    const texts = [...committedFiles(folder)].filter(([path]) => TEXT.test(path) && path !== "manifest.json");
    const lines = texts.map(([path, bytes]) => `${sha256(bytes)}  reports/${path}`);
    expect(lines.sort()).toEqual(committed.trimEnd().split("\n").sort());
  });

  it("gets the pictures of the committed sample again, pixel for pixel", async () => {
    const pictures = [...filesBelow(join(ROOT, "reports/assets/pictures"))];
    const again = filesBelow(join(folder, "assets/pictures"));
    expect(pictures.length).toBeGreaterThan(0);
    for (const [path, bytes] of pictures)
      expect(await pixels(again.get(path) as Buffer), path).toEqual(await pixels(bytes));
  });

  it("fits into 3 MB", () => {
    const bytes = [...committedFiles(folder).values()].reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBeLessThan(3e6);
  });
});

/** Pages and their shared files are not committed; they are built on demand. */
function committedFiles(below: string): ReadonlyMap<string, Buffer> {
  return new Map([...filesBelow(below)].filter(([path]) => !/\.(html|js|css)$/.test(path)));
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function pixels(png: Buffer) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, same: data.toString("base64") };
}
