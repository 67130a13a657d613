import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { readJson } from "../store/read-json.ts";
import type { HandoutFiles } from "./handout.ts";

/** The files that `handout` has written, by path in the handout, with the hash of each. */
export type HandoutList = ReadonlyMap<string, string>;

/** Where a handout has its list. */
export const LIST_FILE = ".poolgrade/handout.json";

const FORMAT = "poolgrade/handout/v1";

/** The list of a handout; null if the folder is none. */
export async function readList(folder: string): Promise<HandoutList | null> {
  const list = await readJson<Partial<Written> | null>(join(folder, LIST_FILE));
  if (list?.format !== FORMAT || typeof list.files !== "object" || list.files === null) return null;
  return new Map(Object.entries(list.files).filter(([path]) => isInside(path)));
}

/** Whether these exercises are those of a handout. */
export async function isHandedOut(exercisesFolder: string): Promise<boolean> {
  return (await readList(dirname(resolve(exercisesFolder)))) !== null;
}

export function listText(files: HandoutFiles, version: string): string {
  const hashes = [...files].map(([path, bytes]) => [path, sha256(bytes)] as const);
  const written: Written = { format: FORMAT, poolgrade: version, files: Object.fromEntries(hashes.toSorted(byPath)) };
  return `${JSON.stringify(written, null, 2)}\n`;
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

type Written = {
  readonly format: string;
  readonly poolgrade: string;
  readonly files: Readonly<Record<string, string>>;
};

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

/** Learners can write a list too: nothing outside the handout is ever removed because a list names it. */
function isInside(path: string): boolean {
  return !/^[/\\]|[:\0]/.test(path) && path.split(/[/\\]/).every((part) => part !== ".." && part !== "");
}
