import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A correct maximum pooling that calls no methods, for programs whose attack lies elsewhere. */
export const POOL_TEXT = readFileSync(join(import.meta.dirname, "shared/pool.ts"), "utf8");
