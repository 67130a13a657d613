import { readFileSync } from "node:fs";

/** What `npm run build:bundles` makes of the child's side: one script, without types. */
const BUILT = new URL("../child/built/child.cjs", import.meta.url);

/**
 * The child's side as one script: a jail needs neither our files in it nor the time to take types out of them. Null where
 * it is not built.
 */
export function childScript(): string | null {
  try {
    return readFileSync(BUILT, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
