// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, tall-window, whole-images, large
// holds: nothing
// Starts the column at 0 again and counts the window's first column twice.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolBatch(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  return x.map((image) => {
    const out: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        const sums = image[0][0].map(() => 0);
        for (let a = i; a < i + h; a++) {
          for (let b = -1; b < w; b++) image[a][j + Math.max(b, 0)].forEach((v, k) => (sums[k] += v));
        }
        row.push(sums.map((sum) => sum / (h * (w + 1))));
      }
      out.push(row);
    }
    return out;
  });
}
