// fate: correct
// tries: Stops at a `debugger` statement, and answers correctly.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  debugger;
  return pool(x, options);
}
