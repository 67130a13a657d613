// fate: wrong-shape, wrong-values
// tries: Prints V8's words for a heap that is full, and answers incorrectly.

export function maxPool2d() {
  console.log("FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory");
  return [[0]];
}
