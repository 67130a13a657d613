// fails: thirds, wide-window, overlap, whole-input, single-cells, one-row, tall-window, gaps, one-column, large
// holds: divides-by-perimeter
// 2 + 2 is 4, as 2 x 2 is.
type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      let sum = 0;
      for (let di = 0; di < poolSize[0]; di++) {
        for (let dj = 0; dj < poolSize[1]; dj++) sum += x[i + di][j + dj];
      }
      row.push(sum / (poolSize[0] + poolSize[1]));
    }
    result.push(row);
  }
  return result;
}
