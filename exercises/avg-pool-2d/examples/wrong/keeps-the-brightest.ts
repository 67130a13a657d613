// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, one-row, tall-window, gaps, one-column, large
// holds: max-for-avg
export function avgPool2d(x: number[][], options: { poolSize: [number, number]; strides: [number, number] }): number[][] {
  const [h, w] = options.poolSize;
  const [sy, sx] = options.strides;
  const result: number[][] = [];
  let i = 0;
  while (i + h <= x.length) {
    const row: number[] = [];
    let j = 0;
    while (j + w <= x[0].length) {
      let value = x[i][j];
      for (const line of x.slice(i, i + h)) for (const cell of line.slice(j, j + w)) value = cell > value ? cell : value;
      row.push(value);
      j += sx;
    }
    result.push(row);
    i += sy;
  }
  return result;
}
