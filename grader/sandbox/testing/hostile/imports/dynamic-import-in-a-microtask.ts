// fate: forbidden
// tries: Calls `import()` in a microtask, after the answer was returned.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  Promise.resolve("node:fs").then(async (name) => {
    await null;
    await import(name);
  });
  return pool(x, options);
}
