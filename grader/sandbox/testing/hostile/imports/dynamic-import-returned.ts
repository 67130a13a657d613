export async function maxPool2d() {
  return import("node:fs");
}
