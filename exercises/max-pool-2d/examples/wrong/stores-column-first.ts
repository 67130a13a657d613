// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, single-cells, one-column, zero-peaks, tall-window, one-row, lowest, large
// holds: transposed
type Options = { poolSize: [number, number]; strides: [number, number] };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const result: number[][] = [];
  for (let y = 0, row = 0; y + h <= x.length; y += sy, row++) {
    for (let left = 0, col = 0; left + w <= x[0].length; left += sx, col++) {
      let max = -Infinity;
      for (let dy = 0; dy < h; dy++) {
        for (let dx = 0; dx < w; dx++) max = Math.max(max, x[y + dy][left + dx]);
      }
      (result[col] ??= [])[row] = max;
    }
  }
  return result;
}
