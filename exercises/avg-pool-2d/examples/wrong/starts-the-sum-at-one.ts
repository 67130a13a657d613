// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, single-cells, one-row, tall-window, gaps, one-column, large
// holds: nothing
// The sum starts at 1, so every average is too large by one part.
type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      let sum = 1;
      for (let a = i; a < i + h; a++) for (let b = j; b < j + w; b++) sum += x[a][b];
      row.push(sum / (h * w));
    }
    result.push(row);
  }
  return result;
}
