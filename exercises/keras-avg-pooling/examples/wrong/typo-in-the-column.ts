// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, tall-images, tall-window, whole-images, gaps, large
// holds: nothing
// Writes `a` for `b` once, so that the window runs down its diagonal.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function averagePooling2D(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  return x.map((image) => {
    const out: Image = [];
    for (let i = 0; i + h <= image.length; i += sy) {
      const row: number[][] = [];
      for (let j = 0; j + w <= image[0].length; j += sx) {
        const pixel: number[] = [];
        for (let k = 0; k < image[0][0].length; k++) {
          let sum = 0;
          for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += image[i + a][Math.min(j + a, image[0].length - 1)][k];
          pixel.push(sum / (h * w));
        }
        row.push(pixel);
      }
      out.push(row);
    }
    return out;
  });
}
