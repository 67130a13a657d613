import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { writePrivately } from "./write-whole.ts";

/** How long a folder keeps its values, and how many bytes in total. */
export type Keeping = { readonly days: number; readonly bytes: number };

const DAY_MS = 24 * 60 * 60 * 1000;
const MARK = "swept";

/** Removes files that nobody has written for too long, and then the oldest beyond the total limit. */
export async function sweep(folder: string, { days, bytes }: Keeping): Promise<void> {
  const now = await timeOf(folder);
  const files = (await filesIn(folder)).toSorted((a, b) => b.writtenMs - a.writtenMs);
  let total = 0;
  for (const { path, writtenMs, size } of files) {
    total += size;
    if (total > bytes || now - writtenMs > days * DAY_MS) await rm(path, { force: true });
  }
}

/** The time by the clock of the file system, which may not be this machine's. */
async function timeOf(folder: string): Promise<number> {
  await writePrivately(join(folder, MARK), "");
  return (await stat(join(folder, MARK))).mtimeMs;
}

type Kept = { readonly path: string; readonly writtenMs: number; readonly size: number };

async function filesIn(folder: string): Promise<readonly Kept[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== MARK);
  const kept = await Promise.all(files.map(({ parentPath, name }) => keptFile(join(parentPath, name))));
  return kept.filter((each) => each !== null);
}

/** Null if another run has removed it meanwhile. */
async function keptFile(path: string): Promise<Kept | null> {
  return stat(path).then(
    ({ mtimeMs, size }) => ({ path, writtenMs: mtimeMs, size }),
    () => null,
  );
}
