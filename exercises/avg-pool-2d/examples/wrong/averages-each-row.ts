// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, tall-window, gaps, one-column, large
// holds: one-axis-only
export function avgPool2d(x: number[][], { poolSize, strides }: { poolSize: number[]; strides: number[] }): number[][] {
  const [, w] = poolSize;
  const [, s] = strides;
  const poolRow = (row: number[], from = 0): number[] =>
    from + w > row.length
      ? []
      : [row.slice(from, from + w).reduce((a, b) => a + b) / w, ...poolRow(row, from + s)];
  return x.map((row) => poolRow(row));
}
