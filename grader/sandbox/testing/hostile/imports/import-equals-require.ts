// fate: forbidden
// tries: Imports `fs` by TypeScript's `import … = require()`.

import fs = require("node:fs");
export const maxPool2d = () => fs.readFileSync("/etc/passwd", "utf8");
