// fails: wide-window, overlap, one-row, tall-window, gaps, one-column, large
// holds: stride-equals-pool
type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize: [h, w] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += h) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += w) {
      const values = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(values.reduce((a, b) => a + b) / values.length);
    }
    result.push(row);
  }
  return result;
}
