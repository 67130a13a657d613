// fails: by-hand, wide-window, odd-sizes, batch-of-one, gaps, single-cells, tall-window, large
// holds: nothing
// Averages every pixel of the result with the one to its left.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolBatch(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  return x.map((image) => {
    const out: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        const pixels = image.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
        row.push(pixels[0].map((_, k) => pixels.reduce((sum, p) => sum + p[k], 0) / pixels.length));
      }
      out.push(row.map((pixel, j) => (j === 0 ? pixel : pixel.map((v, k) => (v + row[j - 1][k]) / 2))));
    }
    return out;
  });
}
