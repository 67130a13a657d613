// fails: by-hand, all-edges, even-window, uneven-padding, larger-window, zeros-inside, tall, tall-window, one-row, large
// holds: same-as-valid
// Ignores the padding.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const outHeight = Math.floor((x.length - h) / down) + 1;
  const outWidth = Math.floor((x[0].length - w) / right) + 1;
  const result: number[][] = [];
  for (let i = 0; i < outHeight; i++) {
    const row: number[] = [];
    for (let j = 0; j < outWidth; j++) {
      const top = i * down;
      const left = j * right;
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
