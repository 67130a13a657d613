// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, gaps, one-column, zero-peaks, tall-window, one-row, lowest, large
// holds: stride-one
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize }: Options): number[][] {
  const [h, w] = poolSize;
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i++) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j++) {
      row.push(Math.max(...x.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
    }
    result.push(row);
  }
  return result;
}
