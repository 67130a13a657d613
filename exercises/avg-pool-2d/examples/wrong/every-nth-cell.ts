// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, one-row, tall-window, gaps, one-column, large
// holds: subsamples
export function avgPool2d(x: number[][], { poolSize, strides }: { poolSize: number[]; strides: number[] }): number[][] {
  const lastRow = x.length - poolSize[0];
  const lastColumn = x[0].length - poolSize[1];
  return x
    .filter((_, r) => r <= lastRow && r % strides[0] === 0)
    .map((row) => row.filter((_, c) => c <= lastColumn && c % strides[1] === 0));
}
