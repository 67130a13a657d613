// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, one-row, tall-window, gaps, one-column, large
// holds: nothing
// Divides the average by the window's area once more.
type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const area = h * w;
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      let sum = 0;
      for (let a = i; a < i + h; a++) for (let b = j; b < j + w; b++) sum += x[a][b] / area;
      row.push(sum / area);
    }
    result.push(row);
  }
  return result;
}
