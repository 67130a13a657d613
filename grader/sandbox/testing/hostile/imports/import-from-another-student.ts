// fate: forbidden
// tries: Imports another student's function and exports it as its own.

import { maxPool2d as theirs } from "../other/max-pool-2d.ts";
export const maxPool2d = theirs;
