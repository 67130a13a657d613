// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, single-cells, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: starts-one-late
// Counts rows and columns from 1.
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 1; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 1; j + w <= x[0].length; j += right) {
      row.push(Math.max(...x.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
    }
    result.push(row);
  }
  return result;
}
