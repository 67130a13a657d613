// fails: by-hand, all-edges, even-window, uneven-padding, larger-window, zeros-inside, tall, tall-window, one-row, large
// Leaves out the rows that do not exist, but not the columns.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const outHeight = Math.ceil(x.length / down);
  const outWidth = Math.ceil(x[0].length / right);
  const above = Math.floor(Math.max((outHeight - 1) * down + h - x.length, 0) / 2);
  const before = Math.floor(Math.max((outWidth - 1) * right + w - x[0].length, 0) / 2);
  const result: number[][] = [];
  for (let i = 0; i < outHeight; i++) {
    const row: number[] = [];
    for (let j = 0; j < outWidth; j++) {
      const top = i * down - above;
      const left = j * right - before;
      let sum = 0;
      for (let r = top; r < top + h; r++) {
        for (let c = left; c < left + w; c++) {
          if (r < 0 || r >= x.length || c < 0 || c >= x[0].length) continue;
          sum += x[r][c];
        }
      }
      const rows = Math.min(top + h, x.length) - Math.max(top, 0);
      row.push(sum / (rows * w));
    }
    result.push(row);
  }
  return result;
}
