// fails: two-scales, wide-window, batch-of-one, gaps, tall-window, lowest, large
// holds: stride-equals-pool
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const maxPoolBatch = (x: Image[], options: Options): Image[] => x.map((image) => maxPoolImage(image, options));

function maxPoolImage(image: Image, { poolSize: [h, w] }: Options): Image {
  return starts(image.length, h, h).map((top) =>
    starts(image[0].length, w, w).map((left) => {
      const pixels = image.slice(top, top + h).flatMap((row) => row.slice(left, left + w));
      return pixels[0].map((_, k) => Math.max(...pixels.map((pixel) => pixel[k])));
    }),
  );
}

function starts(n: number, k: number, s: number): number[] {
  return Array.from({ length: Math.floor((n - k) / s) + 1 }, (_, i) => i * s);
}
