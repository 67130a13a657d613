// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, single-cells, far-below-zero, tall-window, one-row, large
// holds: never-reset
// `max` is started once for each row of windows, so it never falls within a row.
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    let max = -Infinity;
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      for (let a = 0; a < poolSize[0]; a++) {
        for (let b = 0; b < poolSize[1]; b++) if (x[i + a][j + b] > max) max = x[i + a][j + b];
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
