// fails: thirds, wide-window, overlap, whole-input, one-row, tall-window, gaps, one-column, large
// holds: nothing
// Averages the window's four corners.
type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const result: number[][] = [];
  for (let top = 0; top + h <= x.length; top += sy) {
    const row: number[] = [];
    for (let left = 0; left + w <= x[0].length; left += sx) {
      const bottom = top + h - 1;
      const right = left + w - 1;
      row.push((x[top][left] + x[top][right] + x[bottom][left] + x[bottom][right]) / 4);
    }
    result.push(row);
  }
  return result;
}
