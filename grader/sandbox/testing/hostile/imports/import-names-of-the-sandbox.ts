// fate: forbidden
// tries: Imports modules under names that the sandbox might use for itself.
// with: pool

import * as learner from "learner";
import * as next from "next";
export const maxPool2d = pool;
