// fails: photo-pool-2, photo-pool-10, odd-sizes, wide-window, tall-window, gaps, one-row
// holds: nothing
// Leaves fractions in the sizes.
type Shape = [number, number, number];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([height, width, channels]: Shape, { poolSize: [h, w], strides: [down, right] }: Options): number[] {
  const outHeight = (height - h) / down + 1;
  const outWidth = (width - w) / right + 1;
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, height * width * channels, valuesOut, valuesOut * (h * w - 1)];
}
