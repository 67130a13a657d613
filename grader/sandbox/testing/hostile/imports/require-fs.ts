// fate: forbidden
// tries: Calls `require`, which modules do not have, to read the password file.

export const maxPool2d = () => require("fs").readFileSync("/etc/passwd", "utf8");
