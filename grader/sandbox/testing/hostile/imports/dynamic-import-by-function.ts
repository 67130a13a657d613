// fate: correct
// tries: Calls `import()` in text that `Function` compiles, and prints what it is refused with.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  Function("return import('node:fs')")().then(console.log, console.log);
  return pool(x, options);
}
