// fails: wide-window, gaps, one-column, tall-window, one-row, large
// holds: strides-swapped
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const [h, w] = poolSize;
  const [strideX, strideY] = strides;
  const result: number[][] = [];
  for (let y = 0; y + h <= x.length; y += strideY) {
    const row: number[] = [];
    for (let left = 0; left + w <= x[0].length; left += strideX) {
      row.push(Math.max(...x.slice(y, y + h).flatMap((line) => line.slice(left, left + w))));
    }
    result.push(row);
  }
  return result;
}
