// fate: correct
// tries: Imports by an object whose `toString` runs its own code.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const name: any = { toString: () => (console.log("asked"), "node:fs") };
  import(name).catch(() => {});
  return pool(x, options);
}
