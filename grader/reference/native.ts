import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { cacheFolder } from "../store/cache-folder.ts";

export const TFJS_NODE = "@tensorflow/tfjs-node";

/** The version of tfjs-node that computes answers. */
export const TFJS_NODE_VERSION = "4.22.0";

/** A working native part: the versions of TensorFlow's library and of the addon, tried once and found to work. */
export type NativeStamp = { readonly tensorflow: string; readonly from: string };

export const STAMP_FILE = "poolgrade.json";

/** The folder of the tfjs-node package, where npm put it or `doctor --fix`; null if it is not installed. */
export function tfjsNodeFolder(): string | null {
  return packageFolder(import.meta.url) ?? packageFolder(join(tfjsNodePlace(), "package.json"));
}

function packageFolder(from: string): string | null {
  try {
    return dirname(createRequire(from).resolve(`${TFJS_NODE}/package.json`));
  } catch {
    return null;
  }
}

/** Where the user's cache has the package, for courses that do without it. */
export function tfjsNodePlace(): string {
  return join(cacheFolder("tfjs-node"), TFJS_NODE_VERSION);
}

/** The user's own copy of the native part, kept between installations. */
export function nativeCacheFolder(): string {
  return join(cacheFolder("tfjs-node"), `${TFJS_NODE_VERSION}-${process.platform}-${process.arch}-napi-v8`);
}

/** The stamp of the native part that tfjs-node would load now; null if none has been tried. */
export function installedNative(): NativeStamp | null {
  const folder = tfjsNodeFolder();
  if (folder === null) return null;
  try {
    const addonFolder = realpathSync(join(folder, "lib", "napi-v8"));
    return readStamp(join(addonFolder, "..", ".."));
  } catch {
    return null;
  }
}

/** The stamp in a folder with a native part; null if none. */
export function readStamp(folder: string): NativeStamp | null {
  try {
    return JSON.parse(readFileSync(join(folder, STAMP_FILE), "utf8")) as NativeStamp;
  } catch {
    return null;
  }
}
