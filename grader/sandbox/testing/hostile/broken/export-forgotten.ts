// fate: compile-error
// tries: Defines the function without exporting it.
// with: pool

function maxPool2d(x: number[][], options: any) {
  return pool(x, options);
}
