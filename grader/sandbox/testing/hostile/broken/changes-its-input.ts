// fate: correct
// tries: Answers correctly, then overwrites its input with zeros.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const pooled = pool(x, options);
  for (const row of x) row.fill(0);
  return pooled;
}
