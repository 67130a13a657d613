import { realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** How the reports folder relates to a folder that is only read; null: they are separate. */
export type Nesting = "same" | "inside" | "around" | null;

/** Compares the folders themselves, because links and case-insensitive disks would hide that two paths are the same. */
export function nesting(reportsFolder: string, read: string): Nesting {
  const reports = identity(reportsFolder);
  const other = identity(read);
  if (other === null) return null;
  if (reports === other) return "same";
  if (foldersAbove(nearest(reportsFolder)).includes(other)) return "inside";
  return reports !== null && foldersAbove(realpathSync(read)).includes(reports) ? "around" : null;
}

/** The real path of the folder, or of its nearest existing ancestor. */
function nearest(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    return dirname(whole) === whole ? whole : nearest(dirname(whole));
  }
}

/** A folder and all its ancestors. */
function foldersAbove(path: string): readonly (string | null)[] {
  const parent = dirname(path);
  return [identity(path), ...(parent === path ? [] : foldersAbove(parent))];
}

function identity(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}
