export function maxPool2d() {
  throw new Error("Not supported");
}
