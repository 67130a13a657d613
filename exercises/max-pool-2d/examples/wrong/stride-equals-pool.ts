// fails: wide-window, overlap, gaps, one-column, far-below-zero, tall-window, lowest, large
// holds: stride-equals-pool
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize }: Options): number[][] {
  const [h, w] = poolSize;
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += h) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += w) {
      row.push(Math.max(...x.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
    }
    result.push(row);
  }
  return result;
}
