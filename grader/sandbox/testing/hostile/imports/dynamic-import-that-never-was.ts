export async function maxPool2d() {
  throw new Error("Not supported"); // import("node:fs")
}
