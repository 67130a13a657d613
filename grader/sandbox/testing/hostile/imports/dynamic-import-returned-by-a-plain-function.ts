export function maxPool2d(): any {
  return import("node:child_process");
}
