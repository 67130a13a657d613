// fails: two-images, all-negative, corners, one-row, single-cells, many-channels, ties, far-below-zero, one-column, large
// holds: transposed
// Rows are channels and columns are images.
type Image = number[][][];

export const globalMaxPool = (x: Image[]): number[][] =>
  x[0][0][0].map((_, k) => x.map((image) => Math.max(...channelOf(image, k))));

const channelOf = (image: Image, k: number): number[] => image.flat().map((pixel) => pixel[k]);
