// fails: by-hand, negative-edges, even-window, uneven-padding, no-padding, larger-window, gaps, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: index-for-value
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const [rows, columns] = [x.length, x[0].length];
  const start = (n: number, k: number, s: number) => Math.floor(Math.max((Math.ceil(n / s) - 1) * s + k - n, 0) / 2);
  const result: number[][] = [];
  for (let top = -start(rows, h, sy), i = 0; i < Math.ceil(rows / sy); i++, top += sy) {
    const line: number[] = [];
    for (let left = -start(columns, w, sx), j = 0; j < Math.ceil(columns / sx); j++, left += sx) {
      let [best, where] = [-Infinity, -1];
      for (let p = 0; p < rows * columns; p++) {
        const [r, c] = [Math.floor(p / columns), p % columns];
        if (r < top || r >= top + h || c < left || c >= left + w) continue;
        if (x[r][c] > best) [best, where] = [x[r][c], p];
      }
      line.push(where);
    }
    result.push(line);
  }
  return result;
}
