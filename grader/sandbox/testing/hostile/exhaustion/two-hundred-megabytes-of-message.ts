// fate: memory-limit
// tries: Throws a message of two hundred megabytes.

export function maxPool2d() {
  throw new Error("long ".repeat(4e7));
}
