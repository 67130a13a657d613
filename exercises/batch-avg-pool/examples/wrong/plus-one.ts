// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, single-cells, tall-window, whole-images, large
// holds: nothing
// Right, plus 1.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const avgPoolBatch = (x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] =>
  x.map((image) => {
    const out: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        const pixels = image.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
        row.push(pixels[0].map((_, k) => 1 + pixels.reduce((sum, p) => sum + p[k], 0) / pixels.length));
      }
      out.push(row);
    }
    return out;
  });
