// fails: odd-sizes, wide-window, overlap, one-column, far-below-zero, tall-window, one-row, lowest, large
// holds: keeps-partial-windows
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i < x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j < x[0].length; j += strides[1]) {
      const window = x.slice(i, i + poolSize[0]).map((r) => r.slice(j, j + poolSize[1]));
      row.push(Math.max(...window.flat()));
    }
    result.push(row);
  }
  return result;
}
