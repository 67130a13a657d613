// fate: forbidden
// tries: Imports a module whose name it joins from parts, to read the password file.

export const maxPool2d = async () => (await import(["node", "fs"].join(":"))).readFileSync("/etc/passwd", "utf8");
