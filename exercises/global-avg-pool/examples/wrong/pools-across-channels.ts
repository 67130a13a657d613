// fails: two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, two-scales, large
// holds: pools-across-channels
// One value for all channels, repeated for each.
type Image = number[][][];

export const globalAvgPool = (x: Image[]): number[][] => x.map((image) => image[0][0].map(() => mean(image.flat(2))));

const mean = (cells: number[]): number => cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
