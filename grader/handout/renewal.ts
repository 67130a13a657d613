import type { Stats } from "node:fs";
import { lstat, readdir, readFile, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeWhole } from "../store/write-whole.ts";
import type { HandoutFiles } from "./handout.ts";
import { type HandoutList, LIST_FILE, listText, readList, sha256 } from "./list.ts";

/** What making a handout changes in a folder, by path in it. */
export type Renewal = {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Those that are the handout's, and that somebody has changed since. */
  readonly kept: readonly string[];
};

/** Whether a handout may be written into a folder. */
export type Ground =
  | { readonly kind: "free" }
  | { readonly kind: "handout"; readonly list: HandoutList }
  | { readonly kind: "taken"; readonly names: readonly string[] };

/** What a folder holds; one with nothing but a new repository is free. */
export async function groundOf(folder: string): Promise<Ground> {
  const list = await readList(folder);
  if (list !== null) return { kind: "handout", list };
  const names = (await statOf(folder)) === null ? [] : await readdir(folder);
  const others = names.filter((name) => name !== ".git");
  return others.length === 0 ? { kind: "free" } : { kind: "taken", names: others };
}

/** The first path on the way to a file that is no folder of its own, such as a link that leads elsewhere; or null. */
export async function obstacleIn(folder: string, files: HandoutFiles, list: HandoutList): Promise<string | null> {
  const ways = new Set([LIST_FILE, ...files.keys(), ...list.keys()].flatMap(foldersTo));
  for (const way of ways) {
    const stat = await statOf(join(folder, way));
    if (stat !== null && !stat.isDirectory()) return way;
  }
  return null;
}

/** Compares what there is with what is to be there. Nothing that somebody else wrote or changed is touched. */
export async function renewalOf(folder: string, files: HandoutFiles, list: HandoutList): Promise<Renewal> {
  const written: string[] = [];
  const removed: string[] = [];
  const kept: string[] = [];
  for (const path of new Set([...files.keys(), ...list.keys()])) {
    const bytes = files.get(path);
    const [wanted, there] = [bytes === undefined ? null : sha256(bytes), await hashOf(join(folder, path))];
    if (there === wanted) continue;
    if (there !== null && there !== list.get(path)) kept.push(path);
    else (wanted === null ? removed : written).push(path);
  }
  return { written, removed, kept };
}

/** Writes and removes what a renewal says. The list comes last, and speaks of all files of the handout. */
export async function renew(folder: string, files: HandoutFiles, renewal: Renewal, version: string): Promise<void> {
  for (const path of renewal.written) await writeWhole(join(folder, path), files.get(path) ?? "");
  for (const path of renewal.removed) await removeFile(folder, path);
  const text = listText(files, version);
  const before = await readFile(join(folder, LIST_FILE), "utf8").catch(() => null);
  if (before !== text) await writeWhole(join(folder, LIST_FILE), text);
}

/** Removes a file, and the folders that it leaves empty. */
async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (const way of foldersTo(path).toReversed()) await rmdir(join(folder, way)).catch(() => undefined);
}

/** The folders on the way to a file, outermost first. */
function foldersTo(path: string): readonly string[] {
  const above = dirname(path);
  return above === "." ? [] : [...foldersTo(above), above];
}

/** The hash of a file; null if nothing is there, and no hash at all for what is no file. */
async function hashOf(path: string): Promise<string | null> {
  const stat = await statOf(path);
  if (stat === null) return null;
  return stat.isFile() ? sha256(await readFile(path)) : "no file";
}

async function statOf(path: string): Promise<Stats | null> {
  return lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
}
