// fails: by-hand, two-images, thirds, all-negative, mostly-zero, one-row, many-channels, two-scales, large
// holds: nothing
// Averages the largest number of every row.
type Image = number[][][];

export const globalAvgPool = (x: Image[]): number[][] =>
  x.map((image) =>
    image[0][0].map((_, k) => {
      const maxima = image.map((row) => Math.max(...row.map((pixel) => pixel[k])));
      return maxima.reduce((a, b) => a + b) / maxima.length;
    }),
  );
