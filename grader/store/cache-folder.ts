import { join } from "node:path";
import { userCache } from "./user-cache.js";

/** The folder for `kind` in the user's cache. */
export function cacheFolder(kind: "answers" | "tfjs-node" | "jail" | "fingerprints" | "explanations" | "runs"): string {
  return join(userCache(), kind);
}
