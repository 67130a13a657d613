// fails: all-negative, odd-sizes, wide-window, single-cells, one-column, zero-peaks, tall-window, one-row, lowest, large
// holds: assumes-square-input
// Takes every matrix for a square one.
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const n = x.length;
  const result: number[][] = [];
  for (let i = 0; i + h <= n; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= n; j += right) {
      row.push(Math.max(...x.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
    }
    result.push(row);
  }
  return result;
}
