import { randomUUID } from "node:crypto";
import { chmod, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { PRIVATE_FILE, privateFolder } from "./private-folder.ts";

/** Writes a file whole or not at all: first next to its place, then renamed into it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await write(path, (beside) => writeFile(beside, content));
}

/** Does the same so that only its owner can read the file or enter its folder, whatever the umask. */
export async function writePrivately(path: string, content: string | Uint8Array): Promise<void> {
  await privateFolder(dirname(path));
  await write(path, async (beside) => {
    await writeFile(beside, content, { mode: PRIVATE_FILE });
    await chmod(beside, PRIVATE_FILE);
  });
}

async function write(path: string, put: (beside: string) => Promise<void>): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await put(beside);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
