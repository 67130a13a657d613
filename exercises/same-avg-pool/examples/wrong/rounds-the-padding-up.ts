// fails: by-hand, even-window, uneven-padding, larger-window, zeros-inside, tall, tall-window, one-row, large
// holds: pads-larger-before
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const outHeight = Math.ceil(x.length / sy);
  const outWidth = Math.ceil(x[0].length / sx);
  const above = Math.round(Math.max((outHeight - 1) * sy + h - x.length, 0) / 2);
  const before = Math.round(Math.max((outWidth - 1) * sx + w - x[0].length, 0) / 2);
  const result: number[][] = [];
  for (let i = 0; i < outHeight; i++) {
    const row: number[] = [];
    for (let j = 0; j < outWidth; j++) {
      let sum = 0;
      let count = 0;
      for (let a = 0; a < h; a++) {
        for (let b = 0; b < w; b++) {
          const value = x[i * sy - above + a]?.[j * sx - before + b];
          if (value === undefined) continue;
          sum += value;
          count += 1;
        }
      }
      row.push(sum / count);
    }
    result.push(row);
  }
  return result;
}
