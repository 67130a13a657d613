import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A path by the names that lie there, where these are written in other code points: archives of a Mac take Hangul apart. */
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
