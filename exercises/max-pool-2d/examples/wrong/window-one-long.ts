// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, single-cells, tall-window, one-row, lowest, large
// holds: window-one-long
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      let max = x[i][j];
      for (let r = i; r <= i + poolSize[0] && r < x.length; r++) {
        for (let c = j; c <= j + poolSize[1] && c < x[0].length; c++) max = Math.max(max, x[r][c]);
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
