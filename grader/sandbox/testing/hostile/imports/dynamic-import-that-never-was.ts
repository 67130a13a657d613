// fate: not-a-tensor
// tries: Throws an error in the words of a refused `import()`, which stands only in a comment.

export async function maxPool2d() {
  throw new Error("Not supported"); // import("node:fs")
}
