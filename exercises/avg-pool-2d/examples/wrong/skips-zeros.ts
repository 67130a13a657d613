// fails: mixed-signs, thirds, one-row, large
// holds: zero-counts-as-unset
// Takes a zero for an empty cell.
type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      const values = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w)).filter((value) => value);
      row.push(values.reduce((a, b) => a + b, 0) / (values.length || 1));
    }
    result.push(row);
  }
  return result;
}
