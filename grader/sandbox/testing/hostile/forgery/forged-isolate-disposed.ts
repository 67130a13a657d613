export function maxPool2d() {
  throw new Error("Isolate was disposed during execution due to memory limit");
}
