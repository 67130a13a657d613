// fate: not-a-tensor, correct
// tries: Returns rows with a getter that spoils the last row once the first is read.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const pooled: any = pool(x, options);
  const last = pooled.length - 1;
  const value = pooled[0][0];
  Object.defineProperty(pooled[0], 0, { get: () => ((pooled[last] = "gone"), value) });
  return pooled;
}
