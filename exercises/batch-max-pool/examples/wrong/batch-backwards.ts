// fails: by-hand, two-scales, wide-window, odd-sizes, gaps, single-cells, far-below-zero, tall-window, whole-images, lowest, large
// holds: nothing
// The images come out in the opposite order.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolBatch(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  const out: Image[] = [];
  for (const image of x) {
    const pooled: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        const pixels = image.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
        row.push(image[0][0].map((_, k) => Math.max(...pixels.map((p) => p[k]))));
      }
      pooled.push(row);
    }
    out.unshift(pooled);
  }
  return out;
}
