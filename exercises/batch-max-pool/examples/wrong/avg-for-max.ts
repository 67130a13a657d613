// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, far-below-zero, tall-window, whole-images, lowest, large
// holds: avg-for-max
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const maxPoolBatch = (x: Image[], options: Options): Image[] => x.map((image) => maxPoolImage(image, options));

function maxPoolImage(image: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
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
