import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first executable file of that name in the folders of `path`; null if there is none. */
export function which(program: string, path: string): string | null {
  const files = path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, program));
  return files.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
