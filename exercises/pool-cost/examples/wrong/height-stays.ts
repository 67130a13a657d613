// fails: lesson, lesson-channels, photo-pool-2, photo-pool-10, odd-sizes, overlap, wide-window, whole-image, tall-window, gaps, early-layer
// holds: one-axis-only
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([height, width, channels]: number[], { poolSize: [, w], strides: [, s] }: Options): number[] {
  const outWidth = Math.floor((width - w) / s) + 1;
  const valuesOut = height * outWidth * channels;
  return [height, outWidth, channels, height * width * channels, valuesOut, valuesOut * (w - 1)];
}
