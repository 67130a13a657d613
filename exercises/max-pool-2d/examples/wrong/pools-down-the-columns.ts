// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: one-axis-only
export function maxPool2d(x: number[][], { poolSize, strides }: { poolSize: number[]; strides: number[] }): number[][] {
  const n = Math.floor((x.length - poolSize[0]) / strides[0]) + 1;
  const pooled: number[][] = [];
  for (let i = 0; i < n; i++) {
    const rows = x.slice(i * strides[0], i * strides[0] + poolSize[0]);
    pooled.push(rows.reduce((best, row) => best.map((v, c) => (row[c] > v ? row[c] : v))));
  }
  return pooled;
}
