// Plain old-dialect JavaScript, like everything that runs before the right Node does.
import { chmodSync, mkdirSync } from "node:fs";
import * as nodeModule from "node:module";
import { join } from "node:path";
import { userCache } from "../store/user-cache.js";

/**
 * Makes Node keep the code it compiles from our files (types stripped, bytecode) in the user's cache, so that the next
 * start is quick. Node compares the content; if the folder cannot be written, nothing is kept. The folder is the user's
 * own: somebody else could prepare Node's default, which is in the folder for temporary files.
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
