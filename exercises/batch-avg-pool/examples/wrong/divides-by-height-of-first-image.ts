// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, single-cells, tall-window, whole-images, large
// holds: divides-by-side + first-image-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolBatch(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  const rows: Image = [];
  for (let i = 0; i + h <= x[0].length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0][0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < x[0][0][0].length; k++) {
        let sum = 0;
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += x[0][i + a][j + b][k];
        pixel.push(sum / h);
      }
      row.push(pixel);
    }
    rows.push(row);
  }
  return [rows];
}
