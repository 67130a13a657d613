// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, single-cells, zero-peaks, far-below-zero, tall-window, whole-images, gaps, lowest, large
// holds: drops-last-window
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPooling2D(x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] {
  const outHeight = Math.floor((x[0].length - h) / sy);
  const outWidth = Math.floor((x[0][0].length - w) / sx) + 1;
  return x.map((image) =>
    Array.from({ length: outHeight }, (_, i) =>
      Array.from({ length: outWidth }, (_, j) =>
        image
          .slice(i * sy, i * sy + h)
          .flatMap((row) => row.slice(j * sx, j * sx + w))
          .reduce((best, pixel) => best.map((v, k) => Math.max(v, pixel[k]))),
      ),
    ),
  );
}
