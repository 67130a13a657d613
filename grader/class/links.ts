import { type Dirent, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { REPORT_FOLDERS } from "./reports-folder.ts";

/** Why a reports folder is not written to. */
export type Obstacle = { readonly kind: "link" | "not-a-folder"; readonly path: string };

/** What grading writes to below a reports folder. */
const FOLDERS = [...Object.values(REPORT_FOLDERS), "assets", "exports"];
const FILES = ["summary.json", "summary.csv", "summary.md", "summary.html", "manifest.json", "lock"];

/** The first link among all that grading may write to, or what lies in place of one of its folders; null: nothing. */
export function obstacleIn(reportsFolder: string): Obstacle | null {
  const entries = [...FOLDERS, ...FILES].map((name) => join(reportsFolder, name));
  for (const path of entries) if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return link(path);
  for (const name of FOLDERS) {
    const path = join(reportsFolder, name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found !== undefined && !found.isDirectory()) return { kind: "not-a-folder", path };
    const linked = found === undefined ? null : linkBelow(path);
    if (linked !== null) return link(linked);
  }
  return null;
}

function linkBelow(folder: string): string | null {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    const linked = entry.isDirectory() ? linkBelow(path) : leadsAway(entry, path) ? path : null;
    if (linked !== null) return linked;
  }
  return null;
}

/** A link that leads to itself leads nowhere: writing to it fails, and that is the fault of its one student. */
function leadsAway(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    statSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ELOOP";
  }
}

function link(path: string): Obstacle {
  return { kind: "link", path };
}

/** Of a folder that may not be read, nothing: writing there will say so. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
