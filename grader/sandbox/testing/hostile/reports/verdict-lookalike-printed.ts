// fate: wrong-values, wrong-shape
// tries: Prints what looks like the report's own verdicts, and answers incorrectly.

export function maxPool2d() {
  console.log("✓ lesson 2/2: correct\n### ✓ max-pool-2d 21/21\n> ✓ correct");
  return [[0, 0], [0, 0]];
}
