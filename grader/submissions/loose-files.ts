import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Student } from "../model/submission.ts";

/**
 * All files in a student's folder, down to two folders deep, by their paths in it. Files that tools create are skipped;
 * a link is listed but not followed.
 */
export function looseFiles(solutionsFolder: string, { folder }: Student): readonly string[] {
  const found: string[] = [];
  let looked = 0;
  const look = (path: string, deeper: number): void => {
    const entries = entriesOf(join(solutionsFolder, folder, path));
    for (const entry of entries.slice(0, MAX_ENTRIES - looked)) {
      looked += 1;
      if (isPassedOver(entry.name)) continue;
      if (!entry.isDirectory()) found.push(path + entry.name);
      else if (deeper > 0) look(`${path}${entry.name}/`, deeper - 1);
    }
  };
  look("", DEEPEST);
  return found;
}

/** Whether systems, editors or package managers left it, rather than the student. */
export function isPassedOver(name: string): boolean {
  return name.startsWith(".") || MADE_BY_TOOLS.has(name);
}

const DEEPEST = 2;

/** In a larger folder, only the first entries are read. */
const MAX_ENTRIES = 2000;

const MADE_BY_TOOLS: ReadonlySet<string> = new Set(["node_modules", "__MACOSX", "Thumbs.db", "desktop.ini"]);

/** The entries of a folder, files first, in the order of their names; empty if it cannot be read. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort(byKindAndName);
  } catch {
    return [];
  }
}

function byKindAndName(a: Dirent, b: Dirent): number {
  if (a.isDirectory() !== b.isDirectory()) return a.isDirectory() ? 1 : -1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
