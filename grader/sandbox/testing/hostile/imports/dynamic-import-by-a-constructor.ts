// fate: forbidden
// tries: Calls `import()` in text that the constructor of a function compiles.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  (() => 0).constructor("return imp" + "ort('node:fs')")();
  return pool(x, options);
}
