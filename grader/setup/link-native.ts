import { cp, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type NativeStamp, STAMP_FILE } from "../reference/native.ts";

const PARTS = ["deps", "lib"] as const;

/** Makes tfjs-node use the native part in `cached`. */
export async function linkNative(tfjsNode: string, cached: string): Promise<void> {
  await unlinkNative(tfjsNode);
  for (const part of PARTS) await symlink(join(cached, part), join(tfjsNode, part), "junction");
}

/** Leaves tfjs-node without a native part. */
export async function unlinkNative(tfjsNode: string): Promise<void> {
  for (const part of PARTS) await rm(join(tfjsNode, part), { recursive: true, force: true });
}

/** Copies the native part from tfjs-node's own folder to `folder`. */
export async function copyNative(tfjsNode: string, folder: string): Promise<void> {
  for (const part of PARTS)
    await cp(join(tfjsNode, part), join(folder, part), { recursive: true, verbatimSymlinks: true });
}

/** Moves the finished `folder` to `cached`, whole or not at all. */
export async function keepNative(folder: string, cached: string, stamp: NativeStamp): Promise<void> {
  await writeFile(join(folder, STAMP_FILE), `${JSON.stringify(stamp)}\n`);
  await mkdir(dirname(cached), { recursive: true });
  await rm(cached, { recursive: true, force: true });
  await rename(folder, cached);
}
