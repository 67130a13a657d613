// fails: by-hand, two-scales, wide-window, odd-sizes, gaps, single-cells, tall-window, whole-images, large
// holds: nothing
// Averages the images of a batch, too.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const avgPoolBatch = (x: Image[], options: Options): Image[] => [avgPoolImage(meanOf(x), options)];

function meanOf(x: Image[]): Image {
  const mean = (r: number, c: number, k: number) => x.reduce((sum, image) => sum + image[r][c][k], 0) / x.length;
  return x[0].map((row, r) => row.map((pixel, c) => pixel.map((_, k) => mean(r, c, k))));
}

function avgPoolImage(image: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  return starts(image.length, h, down).map((top) =>
    starts(image[0].length, w, right).map((left) => {
      const pixels = image.slice(top, top + h).flatMap((row) => row.slice(left, left + w));
      return pixels[0].map((_, k) => pixels.reduce((sum, pixel) => sum + pixel[k], 0) / pixels.length);
    }),
  );
}

function starts(n: number, k: number, s: number): number[] {
  return Array.from({ length: Math.floor((n - k) / s) + 1 }, (_, i) => i * s);
}
