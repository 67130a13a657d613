// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, single-cells, tall-window, whole-images, large
// holds: truncates-average
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolBatch(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  return x.map((image) => {
    const rows: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        const pixel: number[] = [];
        for (let k = 0; k < image[0][0].length; k++) {
          let total = 0;
          for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) total += image[i + a][j + b][k];
          pixel.push(Number.parseInt(String(total / (h * w)), 10));
        }
        row.push(pixel);
      }
      rows.push(row);
    }
    return rows;
  });
}
