// fails: by-hand, two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, two-scales, large
// holds: rounds-average
type Image = number[][][];

// 정수로 반올림
export const globalAvgPool = (x: Image[]): number[][] =>
  x.map((image) =>
    image[0][0].map((_, k) => {
      const values = image.flatMap((row) => row.map((pixel) => pixel[k]));
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      return Math.floor(mean + 0.5);
    }),
  );
