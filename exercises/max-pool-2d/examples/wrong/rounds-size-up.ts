// fails: odd-sizes, wide-window, gaps, one-column, tall-window, one-row, lowest, large
// holds: keeps-partial-windows
// The size is rounded up, so the last window is cut off by the edge.
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const outHeight = Math.ceil((x.length - poolSize[0]) / strides[0]) + 1;
  const outWidth = Math.ceil((x[0].length - poolSize[1]) / strides[1]) + 1;
  const result: number[][] = [];
  for (let i = 0; i < outHeight; i++) {
    const row: number[] = [];
    for (let j = 0; j < outWidth; j++) {
      let max = -Infinity;
      for (let r = i * strides[0]; r < Math.min(i * strides[0] + poolSize[0], x.length); r++) {
        for (let c = j * strides[1]; c < Math.min(j * strides[1] + poolSize[1], x[0].length); c++) max = Math.max(max, x[r][c]);
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
