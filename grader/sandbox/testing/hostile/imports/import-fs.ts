// fate: forbidden
// tries: Imports `fs` to read the password file.

import { readFileSync } from "node:fs";
export const maxPool2d = () => [readFileSync("/etc/passwd", "utf8")];
