// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, single-cells, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: index-for-value
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      const window: number[] = [];
      for (let di = 0; di < poolSize[0]; di++) window.push(...x[i + di].slice(j, j + poolSize[1]));
      row.push(window.indexOf(Math.max(...window)));
    }
    result.push(row);
  }
  return result;
}
