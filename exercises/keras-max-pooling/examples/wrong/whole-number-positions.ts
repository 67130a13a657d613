// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, odd-sizes, wide-window, single-cells, far-below-zero, tall-window, gaps, lowest, large
// holds: nothing
// Halves the index of the column as whole numbers, so that pairs of windows coincide.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  const rows = Math.floor((x[0].length - h) / sy) + 1;
  const columns = Math.floor((x[0][0].length - w) / sx) + 1;
  return x.map((image) => {
    const out: Image = [];
    for (let i = 0; i < rows; i++) {
      out[i] = [];
      for (let j = 0; j < columns; j++) {
        const left = Math.floor(j / 2) * 2 * sx;
        const pixels = image.slice(i * sy, i * sy + h).flatMap((line) => line.slice(left, left + w));
        out[i][j] = pixels[0].map((_, k) => Math.max(...pixels.map((p) => p[k])));
      }
    }
    return out;
  });
}
