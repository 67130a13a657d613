import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A right maximum pooling without a method of any object, for programs whose attack is another matter. */
export const POOL_TEXT = readFileSync(join(import.meta.dirname, "shared/pool.ts"), "utf8");
