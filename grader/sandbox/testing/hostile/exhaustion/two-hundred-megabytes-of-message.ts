export function maxPool2d() {
  throw new Error("long ".repeat(4e7));
}
