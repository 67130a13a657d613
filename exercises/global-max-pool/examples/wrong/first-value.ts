// fails: by-hand, two-images, all-negative, corners, one-row, many-channels, far-below-zero, one-column, lowest, large
// holds: subsamples
type Image = number[][][];

export const globalMaxPool = (x: Image[]): number[][] =>
  x.map((image) => image[0][0].map((_, k) => channelOf(image, k)[0]));

const channelOf = (image: Image, k: number): number[] => image.flat().map((pixel) => pixel[k]);
