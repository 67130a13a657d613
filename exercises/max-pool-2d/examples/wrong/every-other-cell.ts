// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: nothing
// A dilated window: looks at every other row and column only, over twice the distance.
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      let m = x[i][j];
      for (let r = i; r < Math.min(i + 2 * h, x.length); r += 2) {
        for (let c = j; c < Math.min(j + 2 * w, x[0].length); c += 2) if (x[r][c] > m) m = x[r][c];
      }
      row.push(m);
    }
    out.push(row);
  }
  return out;
}
