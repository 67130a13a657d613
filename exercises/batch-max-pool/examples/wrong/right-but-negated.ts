// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, single-cells, far-below-zero, tall-window, whole-images, lowest, large
// holds: nothing
// Right, but for the sign.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const maxPoolBatch = (x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] =>
  x.map((image) => {
    const pooled: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        const pixels = image.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
        row.push(image[0][0].map((_, k) => -Math.max(...pixels.map((p) => p[k]))));
      }
      pooled.push(row);
    }
    return pooled;
  });
