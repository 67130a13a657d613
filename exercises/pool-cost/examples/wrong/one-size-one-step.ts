// fails: lesson, lesson-channels, photo-pool-2, photo-pool-10, odd-sizes, wide-window, tall-window, gaps, one-row, early-layer
// holds: pool-height-for-both + stride-one
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([height, width, channels]: number[], { poolSize: [k] }: Options): number[] {
  const outHeight = height - k + 1;
  const outWidth = width - k + 1;
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, height * width * channels, valuesOut, valuesOut * (k * k - 1)];
}
