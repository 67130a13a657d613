// fate: runtime-error
// tries: Throws an error in the words of a refused `import()`, without one.

export function maxPool2d() {
  throw new Error("Not supported");
}
