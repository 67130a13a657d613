// fails: photo-pool-2, photo-pool-10, single-cells, odd-sizes, wide-window, tall-window, gaps, one-row
// holds: assumes-square-input
type Options = { poolSize: [number, number]; strides: [number, number] };

export function poolCost([size, , channels]: number[], { poolSize: [h, w], strides: [down, right] }: Options): number[] {
  const outHeight = Math.floor((size - h) / down) + 1;
  const outWidth = Math.floor((size - w) / right) + 1;
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, size * size * channels, valuesOut, valuesOut * (h * w - 1)];
}
