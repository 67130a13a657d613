import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { privateFolder } from "../store/private-folder.ts";

/** Folders below the reports folder that include hidden cases. */
const CLOSED = ["staff", "exports"];

/** Creates the folders that only their owner may enter; existing ones are closed too. */
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

/** In a shared folder, permissions are up to its owner. */
function isNotOurs(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPERM") throw error;
}
