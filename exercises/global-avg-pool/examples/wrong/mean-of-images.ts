// fails: two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, large
// holds: nothing
// Averages the images of a batch, too.
type Image = number[][][];

export const globalAvgPool = (x: Image[]): number[][] => [
  x[0][0][0].map((_, k) => mean(x.flatMap((image) => channelOf(image, k)))),
];

const channelOf = (image: Image, k: number): number[] => image.flat().map((pixel) => pixel[k]);

const mean = (cells: number[]): number => cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
