import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** They say when and how it was graded, and differ from run to run. */
const OF_THE_RUN: ReadonlySet<string> = new Set(["manifest.json", "manifest.js"]);

/** Every file below a folder by its relative path, except the manifest. */
export function filesBelow(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !OF_THE_RUN.has(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((path) => [relative(folder, path), readFileSync(path)]));
}
