// fails: by-hand, even-window, uneven-padding, no-padding, larger-window, gaps, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: pads-larger-before
// Centres each window on its cell, as if the stride were 1.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
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
      let max = -Infinity;
      for (let r = top; r < top + h; r++) {
        for (let c = left; c < left + w; c++) {
          if (r >= 0 && r < x.length && c >= 0 && c < x[0].length) max = Math.max(max, x[r][c]);
        }
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
