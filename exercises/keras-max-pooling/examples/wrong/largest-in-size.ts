// fails: all-defaults, strides-one, three-images, odd-sizes, wide-window, single-cells, zero-peaks, far-below-zero, tall-window, whole-images, gaps, lowest, large
// holds: max-of-absolute
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  const sizes = x.map((image) => image.map((row) => row.map((pixel) => pixel.map((v) => (v < 0 ? -v : v)))));
  return sizes.map((image) => {
    const out: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        row.push(image[i][j].map((_, k) => Math.max(...image.slice(i, i + h).flatMap((l) => l.slice(j, j + w).map((p) => p[k])))));
      }
      out.push(row);
    }
    return out;
  });
}
