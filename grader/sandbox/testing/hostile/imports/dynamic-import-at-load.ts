// fate: forbidden
// tries: Calls `import()` while it loads, and never looks at what comes of it.
// with: pool

const fs = import("node:fs");
export function maxPool2d(x: number[][], options: any) {
  return pool(x, options);
}
