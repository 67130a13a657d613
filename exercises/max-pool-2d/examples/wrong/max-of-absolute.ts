// fails: all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, single-cells, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: max-of-absolute
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      let strongest = 0;
      for (let di = 0; di < poolSize[0]; di++) {
        for (let dj = 0; dj < poolSize[1]; dj++) strongest = Math.max(strongest, Math.abs(x[i + di][j + dj]));
      }
      row.push(strongest);
    }
    result.push(row);
  }
  return result;
}
