// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, one-row, tall-window, gaps, one-column, large
// holds: nothing
// Averages step by step, so that late cells weigh more than early ones.
type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      row.push(x.slice(i, i + h).flatMap((line) => line.slice(j, j + w)).reduce((a, b) => (a + b) / 2));
    }
    result.push(row);
  }
  return result;
}
