// fails: by-hand, two-images, all-negative, corners, one-row, many-channels, ties, far-below-zero, one-column, lowest, large
// holds: avg-for-max
type Image = number[][][];

export const globalMaxPool = (x: Image[]): number[][] =>
  x.map((image) => image[0][0].map((_, k) => mean(channelOf(image, k))));

const mean = (cells: number[]): number => cells.reduce((sum, cell) => sum + cell, 0) / cells.length;

const channelOf = (image: Image, k: number): number[] => image.flat().map((pixel) => pixel[k]);
