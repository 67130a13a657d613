// fate: correct
// tries: Returns the right rows in a subclass of `Array` that calls itself a typed array.
// with: pool

class Rows extends Array {
  get [Symbol.toStringTag]() { return "Float64Array"; }
}
export const maxPool2d = (x: number[][], options: any) => Rows.from(pool(x, options));
