// fails: by-hand
// holds: nothing
// Forgets that a batch of one is still a batch.
type Image = number[][][];

export const globalMaxPool = (x: Image[]): number[][] | number[] => {
  const pooled = x.map((image) => image[0][0].map((_, k) => Math.max(...channelOf(image, k))));
  return pooled.length === 1 ? pooled[0] : pooled;
};

const channelOf = (image: Image, k: number): number[] => image.flat().map((pixel) => pixel[k]);
