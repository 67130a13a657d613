// fate: forbidden
// tries: Returns an `import()` from an `async` function.

export async function maxPool2d() {
  return import("node:fs");
}
