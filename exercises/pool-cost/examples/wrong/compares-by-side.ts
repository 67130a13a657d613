// fails: photo-pool-10, single-cells, overlap, wide-window, whole-image, tall-window, one-row, early-layer
// holds: nothing
// Adds the window's sides instead of multiplying them.
type Shape = [number, number, number];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([height, width, channels]: Shape, { poolSize: [h, w], strides: [down, right] }: Options): number[] {
  const outHeight = Math.floor((height - h) / down) + 1;
  const outWidth = Math.floor((width - w) / right) + 1;
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, height * width * channels, valuesOut, valuesOut * (h + w - 1)];
}
