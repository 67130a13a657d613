import { chmod, mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Modes that let only the owner enter a folder or read a file. */
const PRIVATE_FOLDER = 0o700;
export const PRIVATE_FILE = 0o600;

/** Creates a folder that only its owner can enter; an existing one is closed to others. */
export async function privateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: PRIVATE_FOLDER });
  if (await isOpen(path)) await chmod(path, PRIVATE_FOLDER);
}

/**
 * Closes a folder and everything in it to others, in case an older version left it open; does nothing if it does not
 * exist.
 */
export async function closeToOthers(path: string): Promise<void> {
  if (!(await isOpen(path).catch(() => false))) return;
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    const inside = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(inside, PRIVATE_FOLDER);
    else if (entry.isFile()) await chmod(inside, PRIVATE_FILE);
  }
  await chmod(path, PRIVATE_FOLDER);
}

async function isOpen(path: string): Promise<boolean> {
  return ((await stat(path)).mode & 0o777) !== PRIVATE_FOLDER;
}
