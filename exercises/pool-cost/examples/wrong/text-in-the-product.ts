// fails: lesson, lesson-channels, photo-pool-2, photo-pool-10, single-cells, odd-sizes, overlap, wide-window, whole-image, tall-window, gaps, one-row, early-layer
// holds: nothing
// Glues the window's height and width together as text before it subtracts.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([height, width, channels]: number[], { poolSize: [h, w], strides: [sy, sx] }: Options): number[] {
  const outHeight = Math.floor((height - h) / sy) + 1;
  const outWidth = Math.floor((width - w) / sx) + 1;
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, height * width * channels, valuesOut, valuesOut * (Number(`${h}${w}`) - 1)];
}
