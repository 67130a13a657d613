// fate: correct
// tries: Calls `import()` and catches the refusal without a look at it.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  import("node:fs").catch(() => {});
  return pool(x, options);
}
