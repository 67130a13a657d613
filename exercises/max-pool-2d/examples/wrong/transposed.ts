// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, single-cells, one-column, zero-peaks, tall-window, one-row, lowest, large
// holds: transposed
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let j = 0; j + w <= x[0].length; j += right) {
    const column: number[] = [];
    for (let i = 0; i + h <= x.length; i += down) {
      column.push(Math.max(...x.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
    }
    result.push(column);
  }
  return result;
}
