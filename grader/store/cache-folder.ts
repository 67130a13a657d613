import { join } from "node:path";
import envPaths from "env-paths";

/** The folder below the user's cache that holds `kind`; `POOLGRADE_CACHE` names another cache. */
export function cacheFolder(kind: "answers" | "tfjs-node" | "jail"): string {
  const base = process.env.POOLGRADE_CACHE || envPaths("poolgrade", { suffix: "" }).cache;
  return join(base, kind);
}
