// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, far-below-zero, tall-window, whole-images, lowest, large
// holds: returns-input
type Image = number[][][];

export function maxPoolBatch(x: Image[], _options: unknown): Image[] {
  return x.map((image) => image.map((row) => row.map((pixel) => pixel.slice())));
}
