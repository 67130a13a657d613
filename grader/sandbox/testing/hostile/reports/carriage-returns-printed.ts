// fate: correct
// tries: Prints carriage returns, backspaces and NUL to overwrite one word with another.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  console.log("wrong\r✓ correct\b\b\b\v\f\x7f\0");
  return pool(x, options);
}
