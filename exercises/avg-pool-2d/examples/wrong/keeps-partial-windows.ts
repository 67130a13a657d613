// fails: odd-sizes, wide-window, overlap, one-row, tall-window, one-column, large
// holds: keeps-partial-windows
type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i < x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j < x[0].length; j += right) {
      const values = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(values.reduce((a, b) => a + b, 0) / values.length);
    }
    result.push(row);
  }
  return result;
}
