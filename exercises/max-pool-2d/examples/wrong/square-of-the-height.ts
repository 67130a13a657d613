// fails: all-negative, odd-sizes, wide-window, single-cells, one-column, zero-peaks, tall-window, one-row, lowest, large
// holds: assumes-square-input
// Counts columns by the number of rows.
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const size = Math.floor((x.length - poolSize[0]) / strides[0]) + 1;
  const across = Math.floor((x.length - poolSize[1]) / strides[1]) + 1;
  const result: number[][] = [];
  for (let i = 0; i < size; i++) {
    result[i] = [];
    for (let j = 0; j < across; j++) {
      let max = -Infinity;
      for (let a = 0; a < poolSize[0]; a++) {
        for (let b = 0; b < poolSize[1]; b++) max = Math.max(max, x[i * strides[0] + a][j * strides[1] + b]);
      }
      result[i][j] = max;
    }
  }
  return result;
}
