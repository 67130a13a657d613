// fails: lesson, all-negative, mixed-signs, wide-window, overlap, whole-input, single-cells, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: drops-last-window
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i < x.length - poolSize[0]; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j < x[0].length - poolSize[1]; j += strides[1]) {
      let max = -Infinity;
      for (let di = 0; di < poolSize[0]; di++) {
        for (let dj = 0; dj < poolSize[1]; dj++) max = Math.max(max, x[i + di][j + dj]);
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
