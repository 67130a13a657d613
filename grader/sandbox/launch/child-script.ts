import { readFileSync } from "node:fs";

/** The child's side, as built by `npm run build:bundles`: one script, without types. */
const BUILT = new URL("../child/built/child.cjs", import.meta.url);

/**
 * The child's side as one script: the jail then needs none of our files, and no time to strip their types. Null if it
 * has not been built.
 */
export function childScript(): string | null {
  try {
    return readFileSync(BUILT, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
