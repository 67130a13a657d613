// fate: forbidden
// tries: Imports `child_process` for its effect alone, without a name.
// with: pool

import "child_process";
export const maxPool2d = pool;
