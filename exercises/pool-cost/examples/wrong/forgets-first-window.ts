// fails: lesson, lesson-channels, photo-pool-2, photo-pool-10, single-cells, odd-sizes, overlap, wide-window, whole-image, tall-window, gaps, one-row, early-layer
// holds: drops-last-window
// Leaves out the + 1.
type Shape = [number, number, number];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([height, width, channels]: Shape, { poolSize: [h, w], strides: [down, right] }: Options): number[] {
  const outHeight = Math.floor((height - h) / down);
  const outWidth = Math.floor((width - w) / right);
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, height * width * channels, valuesOut, valuesOut * (h * w - 1)];
}
