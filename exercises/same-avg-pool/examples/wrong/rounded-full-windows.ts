// fails: by-hand, all-edges, even-window, uneven-padding, no-padding, larger-window, gaps, zeros-inside, tall, tall-window, one-row, large
// holds: rounds-average + counts-padding
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const outHeight = Math.ceil(x.length / sy);
  const outWidth = Math.ceil(x[0].length / sx);
  const above = Math.floor(Math.max((outHeight - 1) * sy + h - x.length, 0) / 2);
  const before = Math.floor(Math.max((outWidth - 1) * sx + w - x[0].length, 0) / 2);
  const result: number[][] = [];
  for (let i = 0; i < outHeight; i++) {
    result.push([]);
    for (let j = 0; j < outWidth; j++) {
      let sum = 0;
      for (let r = i * sy - above; r < i * sy - above + h; r++) {
        if (r < 0 || r >= x.length) continue;
        for (let c = j * sx - before; c < j * sx - before + w; c++) {
          if (c < 0 || c >= x[0].length) continue;
          sum += x[r][c];
        }
      }
      result[i].push(Math.round(sum / (h * w)));
    }
  }
  return result;
}
