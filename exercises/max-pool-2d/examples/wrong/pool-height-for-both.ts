// fails: wide-window, gaps, whole-input, one-column, tall-window, one-row, lowest, large
// holds: pool-height-for-both
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const k = poolSize[0];
  const result: number[][] = [];
  for (let i = 0; i + k <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + k <= x[0].length; j += strides[1]) {
      row.push(Math.max(...x.slice(i, i + k).flatMap((line) => line.slice(j, j + k))));
    }
    result.push(row);
  }
  return result;
}
