// fails: wide-window, one-row, tall-window, gaps, one-column, large
// holds: strides-swapped
type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [right, down] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      const values = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(values.reduce((a, b) => a + b) / values.length);
    }
    result.push(row);
  }
  return result;
}
