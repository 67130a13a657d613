// fails: photo-pool-2, photo-pool-10, single-cells, odd-sizes, wide-window, tall-window, gaps, one-row
// holds: transposed
// Reads the shape as [width, height, channels].
type Shape = [number, number, number];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([width, height, channels]: Shape, { poolSize: [h, w], strides: [down, right] }: Options): number[] {
  const outHeight = Math.floor((height - h) / down) + 1;
  const outWidth = Math.floor((width - w) / right) + 1;
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, height * width * channels, valuesOut, valuesOut * (h * w - 1)];
}
