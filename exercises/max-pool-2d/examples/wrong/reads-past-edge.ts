// fails: odd-sizes, wide-window, overlap, one-column, far-below-zero, tall-window, one-row, lowest, large
// holds: reads-past-edge
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i < x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j < x[0].length; j += strides[1]) {
      let max = x[i][j];
      for (let di = 0; di < poolSize[0]; di++) {
        for (let dj = 0; dj < poolSize[1]; dj++) max = Math.max(max, x[i + di]?.[j + dj]);
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
