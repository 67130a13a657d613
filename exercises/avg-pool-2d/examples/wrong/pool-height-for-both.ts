// fails: wide-window, whole-input, one-row, tall-window, gaps, one-column, large
// holds: pool-height-for-both
type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize: [k], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + k <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + k <= x[0].length; j += right) {
      const values = x.slice(i, i + k).flatMap((line) => line.slice(j, j + k));
      row.push(values.reduce((a, b) => a + b) / (k * k));
    }
    result.push(row);
  }
  return result;
}
