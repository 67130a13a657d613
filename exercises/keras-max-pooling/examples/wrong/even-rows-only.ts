// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, odd-sizes, wide-window, far-below-zero, tall-window, gaps, lowest, large
// holds: nothing
// Right in every other row of the result, and the row above once more in the rest.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  return x.map((image) => {
    const out: Image = [];
    for (let i = 0, n = 0; i + h <= image.length; i += sy, n++) {
      const row: number[][] = [];
      const top = n % 2 === 0 ? i : i - sy;
      for (let j = 0; j + w <= image[0].length; j += sx) {
        const pixels = image.slice(top, top + h).flatMap((line) => line.slice(j, j + w));
        row.push(pixels[0].map((_, k) => Math.max(...pixels.map((p) => p[k]))));
      }
      out.push(row);
    }
    return out;
  });
}
