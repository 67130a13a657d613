// fate: forbidden
// tries: Returns the promise of an `import()` from a function that is not `async`.

export function maxPool2d(): any {
  return import("node:child_process");
}
