import { join } from "node:path";
import { userCache } from "./user-cache.js";

/** The folder below the user's cache that holds `kind`. */
export function cacheFolder(kind: "answers" | "tfjs-node" | "jail" | "fingerprints" | "runs"): string {
  return join(userCache(), kind);
}
