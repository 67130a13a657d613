// fate: output-limit
// tries: Prints one line of sixteen million characters.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  console.log("x".repeat(2 ** 24));
  return pool(x, options);
}
