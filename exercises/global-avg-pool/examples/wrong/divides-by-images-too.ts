// fails: two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, large
// holds: nothing
// Divides by the number of images, too.
type Image = number[][][];

export const globalAvgPool = (x: Image[]): number[][] =>
  x.map((image) => image[0][0].map((_, k) => mean(channelOf(image, k)) / x.length));

const channelOf = (image: Image, k: number): number[] => image.flat().map((pixel) => pixel[k]);

const mean = (cells: number[]): number => cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
