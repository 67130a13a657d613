// fails: wide-window, gaps, whole-input, one-column, tall-window, one-row, lowest, large
// holds: pool-size-swapped
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const [w, h] = poolSize;
  const result: number[][] = [];
  for (let y = 0; y + h <= x.length; y += strides[0]) {
    const row: number[] = [];
    for (let left = 0; left + w <= x[0].length; left += strides[1]) {
      row.push(Math.max(...x.slice(y, y + h).flatMap((line) => line.slice(left, left + w))));
    }
    result.push(row);
  }
  return result;
}
