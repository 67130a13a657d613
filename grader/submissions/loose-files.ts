import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Student } from "../model/submission.ts";

/**
 * Everything in a student's folder that is no folder, down to two folders deep, by its path in there. What tools make is
 * passed over; a link stands in the list and is not followed.
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

/** Whether it is none of the student's own: what systems, editors and package managers leave. */
export function isPassedOver(name: string): boolean {
  return name.startsWith(".") || MADE_BY_TOOLS.has(name);
}

const DEEPEST = 2;

/** Of a larger folder, only the beginning is looked at. */
const MAX_ENTRIES = 2000;

const MADE_BY_TOOLS: ReadonlySet<string> = new Set(["node_modules", "__MACOSX", "Thumbs.db", "desktop.ini"]);

/** What lies in a folder, files first, in the order of their names; nothing where it cannot be read. */
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
