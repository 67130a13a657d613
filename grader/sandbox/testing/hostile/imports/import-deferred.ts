import defer * as fs from "node:fs";
export const maxPool2d = () => fs.readFileSync("/etc/passwd");
