import { readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "./write-whole.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const MARK = "swept";

/** Removes what nobody has written for `days` from a folder of kept values; looks once a day at most. */
export async function sweep(folder: string, days: number, now: Date): Promise<void> {
  if ((await age(join(folder, MARK), now)) < DAY_MS) return;
  await writeWhole(join(folder, MARK), "");
  await utimes(join(folder, MARK), now, now);
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    if ((await age(path, now)) > days * DAY_MS && (await isFile(path))) await rm(path, { force: true });
  }
}

/** In ms; of what is not there, without end. */
async function age(path: string, now: Date): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => now.getTime() - mtimeMs,
    () => Number.POSITIVE_INFINITY,
  );
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
