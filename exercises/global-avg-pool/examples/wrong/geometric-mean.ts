// fails: by-hand, two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, two-scales, large
// holds: nothing
// The geometric mean of the sizes of the numbers.
type Image = number[][][];

export const globalAvgPool = (x: Image[]): number[][] =>
  x.map((image) =>
    image[0][0].map((_, k) => {
      const values = image.flat().map((pixel) => Math.abs(pixel[k]));
      return values.reduce((product, value) => product * value, 1) ** (1 / values.length);
    }),
  );
