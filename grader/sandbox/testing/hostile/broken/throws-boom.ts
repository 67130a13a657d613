export function maxPool2d() {
  throw new Error("boom");
}
