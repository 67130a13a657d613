// fails: by-hand, negative-edges, even-window, uneven-padding, larger-window, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: same-as-valid
// Ignores the padding.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const outHeight = Math.floor((x.length - h) / down) + 1;
  const outWidth = Math.floor((x[0].length - w) / right) + 1;
  const result: number[][] = [];
  for (let i = 0; i < outHeight; i++) {
    const row: number[] = [];
    for (let j = 0; j < outWidth; j++) {
      const top = i * down;
      const left = j * right;
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
