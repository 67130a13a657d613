// fate: correct
// tries: Prints the whole stack at load and in the call, to see the harness below it.
// with: pool

Error.stackTraceLimit = Infinity;
console.log(new Error("at load").stack);
export function maxPool2d(x: number[][], options: any) {
  console.log(new Error("in call").stack);
  return pool(x, options);
}
