// fate: forbidden
// tries: Imports `fs` when it is called, to read the password file.

export const maxPool2d = async () => (await import("fs")).readFileSync("/etc/passwd", "utf8");
