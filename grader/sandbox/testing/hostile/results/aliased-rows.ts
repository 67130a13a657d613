// fate: wrong-values, correct
// tries: Returns the same row for every row of the result.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const pooled = pool(x, options);
  return pooled.map(() => pooled[0]);
}
