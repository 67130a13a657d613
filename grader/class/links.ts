import { type Dirent, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { CHANGES_FILES } from "./changes.ts";
import { RUN_NOTE } from "./manifest.ts";
import { MISCONCEPTIONS_FILES } from "./misconceptions.ts";
import { REPORT_FOLDERS } from "./reports-folder.ts";

/** Why a reports folder is refused. */
export type Obstacle = { readonly kind: "link" | "not-a-folder" | "not-a-file"; readonly path: string };

/** The folders that grading writes to below a reports folder. */
const FOLDERS = [...Object.values(REPORT_FOLDERS), "assets", "exports"];
const FILES = [
  "summary.json",
  "summary.csv",
  "summary.md",
  "summary.html",
  "course.html",
  ...CHANGES_FILES,
  "manifest.json",
  RUN_NOTE,
  "lock",
  ...MISCONCEPTIONS_FILES,
];

/** The first path that grading may write to and that is a link, or not the expected folder or file; null: none. */
export function obstacleIn(reportsFolder: string): Obstacle | null {
  if (statSync(reportsFolder, { throwIfNoEntry: false })?.isDirectory() === false)
    return { kind: "not-a-folder", path: reportsFolder };
  for (const name of FOLDERS) {
    const path = join(reportsFolder, name);
    const obstacle = obstacleAt(path, "not-a-folder");
    const linked = obstacle === null ? linkBelow(path) : null;
    if (obstacle !== null || linked !== null) return obstacle ?? link(linked ?? path);
  }
  return FILES.map((name) => obstacleAt(join(reportsFolder, name), "not-a-file")).find((each) => each !== null) ?? null;
}

function obstacleAt(path: string, kind: "not-a-folder" | "not-a-file"): Obstacle | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (found.isSymbolicLink()) return link(path);
  return (kind === "not-a-folder" ? found.isDirectory() : found.isFile()) ? null : { kind, path };
}

function linkBelow(folder: string): string | null {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    const linked = entry.isDirectory() ? linkBelow(path) : leadsAway(entry, path) ? path : null;
    if (linked !== null) return linked;
  }
  return null;
}

/** A link to itself leads nowhere: writing to it fails, which is an error for that one student only. */
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

/** Empty for an unreadable folder: writing there will fail anyway. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
