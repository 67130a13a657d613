// fails: by-hand, two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, two-scales, large
// holds: sum-for-avg + pools-across-channels
type Image = number[][][];

export const globalAvgPool = (x: Image[]): number[][] =>
  x.map((image) => image[0][0].map(() => image.flat(2).reduce((sum, value) => sum + value, 0)));
