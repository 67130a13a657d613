import { realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** How a reports folder lies to a folder that is only read; null: apart from it. */
export type Nesting = "same" | "inside" | "around" | null;

/** By the folders themselves, so that neither links nor letters that a disk takes for the same hide it. */
export function nesting(reportsFolder: string, read: string): Nesting {
  const reports = identity(reportsFolder);
  const other = identity(read);
  if (other === null) return null;
  if (reports === other) return "same";
  if (foldersAbove(nearest(reportsFolder)).includes(other)) return "inside";
  return reports !== null && foldersAbove(realpathSync(read)).includes(reports) ? "around" : null;
}

/** The folder itself, or as much of its path as there is. */
function nearest(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    return dirname(whole) === whole ? whole : nearest(dirname(whole));
  }
}

/** A folder and all that it lies in. */
function foldersAbove(path: string): readonly (string | null)[] {
  const parent = dirname(path);
  return [identity(path), ...(parent === path ? [] : foldersAbove(parent))];
}

function identity(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}
