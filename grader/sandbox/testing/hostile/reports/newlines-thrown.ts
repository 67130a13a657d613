// fate: runtime-error
// tries: Throws a message of a million line ends.

export function maxPool2d() {
  throw new Error("\n".repeat(1e6));
}
