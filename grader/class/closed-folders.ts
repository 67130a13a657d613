import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { privateFolder } from "../store/private-folder.ts";

/** Folders below the reports folder with hidden cases in them. */
const CLOSED = ["staff", "exports"];

/** Makes the folders of a reports folder that nobody but their owner can enter; those of an earlier run are closed. */
export async function closeFolders(reportsFolder: string): Promise<void> {
  for (const name of CLOSED) {
    const path = join(reportsFolder, name);
    const isLink = await lstat(path).then(
      (found) => found.isSymbolicLink(),
      () => false,
    );
    if (!isLink) await privateFolder(path).catch(isNotOurs);
  }
}

/** Of a folder that several people write to, its owner says who may enter it. */
function isNotOurs(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPERM") throw error;
}
