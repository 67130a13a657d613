import { statSync } from "node:fs";
import type { Archive } from "./archive.ts";
import { openFolder } from "./folder.ts";
import { openZip } from "./zip.ts";

/** Lists what is in a zip or a folder; throws `ArchiveRefused` where it is neither, or too large. */
export async function openArchive(path: string): Promise<Archive> {
  return statSync(path).isDirectory() ? openFolder(path) : openZip(path);
}
