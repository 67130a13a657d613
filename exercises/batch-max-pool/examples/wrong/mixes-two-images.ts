// fails: by-hand, two-scales, wide-window, odd-sizes, gaps, single-cells, far-below-zero, tall-window, whole-images, lowest, large
// holds: nothing
// Takes the window's first row from the image before.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolBatch(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  return x.map((image, n) => {
    const before = x[n === 0 ? x.length - 1 : n - 1];
    const pooled: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        row.push(
          image[0][0].map((_, k) => {
            let max = -Infinity;
            for (let a = 0; a < h; a++) {
              for (let b = 0; b < w; b++) max = Math.max(max, (a === 0 ? before : image)[i + a][j + b][k]);
            }
            return max;
          }),
        );
      }
      pooled.push(row);
    }
    return pooled;
  });
}
