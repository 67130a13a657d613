// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: nothing
// One loop for both axes looks at the window's diagonal only.
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      let max = x[i][j];
      for (let d = 1; d < Math.min(poolSize[0], poolSize[1]); d++) max = Math.max(max, x[i + d][j + d]);
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
