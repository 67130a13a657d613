// fails: two-scales, wide-window, odd-sizes, gaps, single-cells, far-below-zero, tall-window, whole-images, lowest, large
// holds: max-of-absolute + stride-height-for-both
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolBatch(x: Image[], { poolSize: [h, w], strides: [stride] }: Options): Image[] {
  const out: Image[] = [];
  for (const image of x) {
    const pooled: Image = [];
    for (let i = 0; i + h <= image.length; i += stride) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += stride) {
        const pixels = image.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
        row.push(image[0][0].map((_, k) => Math.max(...pixels.map((p) => Math.abs(p[k])))));
      }
      pooled.push(row);
    }
    out.push(pooled);
  }
  return out;
}
