// fails: two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, two-scales, large
// holds: transposed
// Rows are channels and columns are images.
type Image = number[][][];

export const globalAvgPool = (x: Image[]): number[][] =>
  x[0][0][0].map((_, k) => x.map((image) => mean(channelOf(image, k))));

const channelOf = (image: Image, k: number): number[] => image.flat().map((pixel) => pixel[k]);

const mean = (cells: number[]): number => cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
