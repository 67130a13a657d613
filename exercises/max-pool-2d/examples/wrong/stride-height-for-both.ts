// fails: wide-window, gaps, tall-window, one-row, large
// holds: stride-height-for-both
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides }: Options): number[][] {
  const stride = strides[0];
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += stride) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += stride) {
      row.push(Math.max(...x.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
    }
    result.push(row);
  }
  return result;
}
