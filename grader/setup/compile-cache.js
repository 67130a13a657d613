// Plain JavaScript of an old dialect, like everything that runs before the right Node does.
import { chmodSync, mkdirSync } from "node:fs";
import * as nodeModule from "node:module";
import { join } from "node:path";
import { userCache } from "../store/user-cache.js";

/**
 * Has Node keep what it makes of our files (types taken out, bytecode) in the user's cache, so that the next start is
 * quick. Node compares the content; where the folder cannot be written, nothing is kept. The folder is the user's own:
 * Node's default, in the folder for temporary files, could be prepared by somebody else.
 */
export function keepCompiledCode() {
  if (!("enableCompileCache" in nodeModule)) return;
  const folder = join(userCache(), "code");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch {
    return;
  }
  nodeModule.enableCompileCache(folder);
}
