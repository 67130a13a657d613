// fails: by-hand, two-images, thirds, all-negative, mostly-zero, one-row, many-channels, one-column, two-scales, large
// holds: nothing
// The mean of a mean and a number is not the mean of all.
type Image = number[][][];

export const globalAvgPool = (x: Image[]): number[][] =>
  x.map((image) => image[0][0].map((_, k) => mean(channelOf(image, k))));

const channelOf = (image: Image, k: number): number[] => image.flat().map((pixel) => pixel[k]);

const mean = (cells: number[]): number => cells.reduce((mean, cell) => (mean + cell) / 2);
