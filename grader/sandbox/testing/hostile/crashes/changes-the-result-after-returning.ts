// fate: wrong-values
// tries: Returns zeros, and puts the right rows into them in a microtask.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const pooled = pool(x, options).map((row) => row.map(() => 0));
  Promise.resolve().then(() => pool(x, options).forEach((row, i) => (pooled[i] = row)));
  return pooled;
}
