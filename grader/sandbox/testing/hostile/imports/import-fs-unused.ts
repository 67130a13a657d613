// fate: forbidden
// tries: Imports `fs` and never uses it.
// with: pool

import fs from "node:fs";
export const maxPool2d = pool;
