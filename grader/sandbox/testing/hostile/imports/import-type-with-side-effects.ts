// fate: forbidden
// tries: Imports types of `fs` alone, one of them in a way that leaves an import behind.
// with: pool

import type { Stats } from "node:fs";
import { type Dirent } from "node:fs";
export const maxPool2d = pool;
