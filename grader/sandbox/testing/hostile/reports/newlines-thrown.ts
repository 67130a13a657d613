export function maxPool2d() {
  throw new Error("\n".repeat(1e6));
}
