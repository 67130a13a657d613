// fails: by-hand, two-images, thirds, all-negative, mostly-zero, one-row, single-cells, many-channels, one-column, two-scales, large
// holds: truncates-average
type Image = number[][][];

export const globalAvgPool = (x: Image[]): number[][] =>
  x.map((image) => image[0][0].map((_, k) => mean(channelOf(image, k))));

const channelOf = (image: Image, k: number): number[] => image.flat().map((pixel) => pixel[k]);

const mean = (cells: number[]): number => Math.trunc(cells.reduce((sum, cell) => sum + cell, 0) / cells.length);
