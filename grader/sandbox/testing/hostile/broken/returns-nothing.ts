// fate: not-a-tensor
// tries: Computes the maximum of every row, and forgets to return anything.

export function maxPool2d(x: number[][]) {
  x.map((row) => Math.max(...row));
}
