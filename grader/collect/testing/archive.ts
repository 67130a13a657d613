import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Zipped, zipOf } from "../../testing/zip.ts";
import type { Archive } from "../archive/archive.ts";
import { openArchive } from "../archive/open.ts";
import { type Collection, type CourseToCollect, collect } from "../collect.ts";
import { PLATFORMS, readBy, recognize } from "../platforms/table.ts";

const SURROUNDINGS = { zone: "Asia/Seoul", exercises: ["max-pool-2d"], archives: [], pattern: null };

/** The course of these tests, in which some names end like copies. */
const EXERCISES = ["max-pool-2d", "max-pool-1d", "warm-up", "warm-up-1"].map((id) => ({ id }));

/** Writes a zip into a folder of its own, and removes it when the work is done. */
export async function inZip<Result>(
  zip: readonly Zipped[] | Buffer,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  return inFolder(async (folder) => {
    const path = join(folder, "archive.zip");
    writeFileSync(path, Buffer.isBuffer(zip) ? zip : zipOf(zip as readonly Zipped[]));
    return work(path);
  });
}

/** Writes the same entries as files, as if the zip had been unpacked. */
export async function unpacked<Result>(
  entries: readonly Zipped[],
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  return inFolder(async (folder) => {
    const top = join(folder, "archive");
    for (const { name, content = "", mode = 0o100644 } of entries) {
      const path = Buffer.concat([Buffer.from(`${top}/`), Buffer.from(name as string)]);
      await mkdir(dirname(path.toString("latin1")) === "" ? top : parentOf(path), { recursive: true });
      if ((mode & 0o170000) === 0o120000) await symlink(content.toString(), path);
      else await writeFile(path, content);
    }
    return work(top);
  });
}

function parentOf(path: Buffer): Buffer {
  return path.subarray(0, path.lastIndexOf("/"));
}

/** What is collected from one archive, of which the platform must be recognized. */
export function collectedIn(
  path: string,
  course: Partial<CourseToCollect> & { readonly pattern?: RegExp; readonly from?: string } = {},
): Promise<Collection> {
  return opened(path, async (archive) => {
    const surroundings = { ...SURROUNDINGS, pattern: course.pattern ?? null };
    const named = PLATFORMS.find(({ name }) => name === course.from);
    const recognized =
      named === undefined ? await recognize(archive, surroundings) : await readBy(named, archive, surroundings);
    if (recognized === null) throw new Error("no platform is recognized");
    return collect([{ archive, recognized }], { exercises: EXERCISES, roster: null, ...course });
  });
}

/** The platform that an archive is taken to be of. */
export function platformOf(path: string): Promise<string | null> {
  return opened(path, async (archive) => (await recognize(archive, SURROUNDINGS))?.platform.name ?? null);
}

async function opened<Result>(path: string, work: (archive: Archive) => Promise<Result>): Promise<Result> {
  const archive = await openArchive(path);
  try {
    return await work(archive);
  } finally {
    archive.close();
  }
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "poolgrade-archive-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
