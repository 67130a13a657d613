import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * A path with its names as they are on the disk, which may use other code points: a Mac's archives decompose Hangul.
 */
export function onDisk(path: string): string {
  const folder = dirname(path);
  if (existsSync(path) || folder === path) return path;
  const name = basename(path);
  const parent = onDisk(folder);
  return join(parent, namesIn(parent).find((each) => each.normalize() === name.normalize()) ?? name);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
