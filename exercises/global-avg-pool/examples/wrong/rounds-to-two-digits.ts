// fails: two-images, thirds, all-negative, mostly-zero, many-channels, large
// holds: rounds-to-decimals
type Image = number[][][];

export const globalAvgPool = (x: Image[]): number[][] =>
  x.map((image) => image[0][0].map((_, k) => mean(channelOf(image, k))));

const channelOf = (image: Image, k: number): number[] => image.flat().map((pixel) => pixel[k]);

const mean = (cells: number[]): number =>
  Number((cells.reduce((sum, cell) => sum + cell, 0) / cells.length).toFixed(2));
