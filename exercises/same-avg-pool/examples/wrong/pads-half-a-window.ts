// fails: by-hand, even-window, uneven-padding, no-padding, larger-window, gaps, zeros-inside, tall, tall-window, one-row, large
// holds: pads-larger-before
// Centres each window on its cell, as if the stride were 1.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const outHeight = Math.ceil(x.length / down);
  const outWidth = Math.ceil(x[0].length / right);
  const above = Math.floor(h / 2);
  const before = Math.floor(w / 2);
  const result: number[][] = [];
  for (let i = 0; i < outHeight; i++) {
    const row: number[] = [];
    for (let j = 0; j < outWidth; j++) {
      const top = i * down - above;
      const left = j * right - before;
      let sum = 0;
      let count = 0;
      for (let r = top; r < top + h; r++) {
        for (let c = left; c < left + w; c++) {
          if (r < 0 || r >= x.length || c < 0 || c >= x[0].length) continue;
          sum += x[r][c];
          count++;
        }
      }
      row.push(sum / count);
    }
    result.push(row);
  }
  return result;
}
