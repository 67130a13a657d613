// fails: lesson, lesson-channels, photo-pool-2, photo-pool-10, single-cells, odd-sizes, overlap, wide-window, whole-image, tall-window, gaps, one-row, early-layer
// holds: nothing
// Says how many values were saved, not how many are left.
type Shape = [number, number, number];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([height, width, channels]: Shape, { poolSize: [h, w], strides: [down, right] }: Options): number[] {
  const outHeight = Math.floor((height - h) / down) + 1;
  const outWidth = Math.floor((width - w) / right) + 1;
  const valuesOut = outHeight * outWidth * channels;
  const valuesIn = height * width * channels;
  return [outHeight, outWidth, channels, valuesIn, valuesIn - valuesOut, valuesOut * (h * w - 1)];
}
