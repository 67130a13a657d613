// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, tall-images, tall-window, whole-images, gaps, large
// holds: nothing
// A weighted average: the n-th cell of the window counts n times.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function averagePooling2D(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  const weights = ((h * w) * (h * w + 1)) / 2;
  return x.map((image) => {
    const out: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        const window = image.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
        row.push(image[0][0].map((_, k) => window.reduce((sum, p, n) => sum + (n + 1) * p[k], 0) / weights));
      }
      out.push(row);
    }
    return out;
  });
}
