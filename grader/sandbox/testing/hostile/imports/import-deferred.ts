// fate: compile-error
// tries: Imports `fs` by the proposed `import defer`.

import defer * as fs from "node:fs";
export const maxPool2d = () => fs.readFileSync("/etc/passwd");
