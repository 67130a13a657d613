// fails: two-images, mostly-zero, many-channels
// holds: zero-counts-as-unset
// Takes zeros for nothing.
type Image = number[][][];

export const globalAvgPool = (x: Image[]): number[][] =>
  x.map((image) => image[0][0].map((_, k) => mean(channelOf(image, k).filter((cell) => cell !== 0))));

const channelOf = (image: Image, k: number): number[] => image.flat().map((pixel) => pixel[k]);

const mean = (cells: number[]): number =>
  cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
