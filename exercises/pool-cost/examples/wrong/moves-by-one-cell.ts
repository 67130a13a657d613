// fails: lesson, lesson-channels, photo-pool-2, photo-pool-10, odd-sizes, wide-window, tall-window, gaps, one-row, early-layer
// holds: stride-one
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost(shape: number[], options: Options): number[] {
  const [height, width, channels] = shape;
  const [h, w] = options.poolSize;
  const outHeight = height - h + 1;
  const outWidth = width - w + 1;
  const before = height * width * channels;
  const after = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, before, after, after * (h * w - 1)];
}
