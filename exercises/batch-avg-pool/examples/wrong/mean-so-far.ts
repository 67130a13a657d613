// fails: by-hand, two-scales, wide-window, odd-sizes, gaps, single-cells, tall-window, whole-images, large
// holds: nothing
// The running mean over the images up to this one.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolBatch(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  const out: Image[] = [];
  for (let n = 0; n < x.length; n++) {
    const pooled: Image = [];
    for (let i = 0; i + h <= x[n].length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= x[n][0].length; j += sx) {
        const pixel: number[] = [];
        for (let k = 0; k < x[n][0][0].length; k++) {
          let sum = 0;
          for (let m = 0; m <= n; m++) for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += x[m][i + a][j + b][k];
          pixel.push(sum / ((n + 1) * h * w));
        }
        row.push(pixel);
      }
      pooled.push(row);
    }
    out.push(pooled);
  }
  return out;
}
