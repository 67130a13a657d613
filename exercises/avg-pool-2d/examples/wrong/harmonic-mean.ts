// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, one-row, tall-window, gaps, one-column, large
// holds: nothing
// The harmonic mean: the number of cells divided by the sum of their reciprocals.
type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      let reciprocals = 0;
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) reciprocals += 1 / x[i + a][j + b];
      row.push((h * w) / reciprocals);
    }
    out.push(row);
  }
  return out;
}
