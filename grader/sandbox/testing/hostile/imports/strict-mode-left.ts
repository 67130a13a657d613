// fate: correct
// tries: Leaves strict mode by `eval` and `Function`, and prints what `this` is there.
// with: pool

export const maxPool2d = (x: number[][], options: any) => {
  console.log((0, eval)("var leaked = 1; typeof this"), Function("return typeof this")());
  return pool(x, options);
};
