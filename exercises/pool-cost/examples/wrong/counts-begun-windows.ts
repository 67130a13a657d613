// fails: photo-pool-2, photo-pool-10, odd-sizes, overlap, wide-window, tall-window, gaps, one-row, early-layer
// holds: keeps-partial-windows
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([height, width, channels]: number[], { poolSize: [h, w], strides: [sy, sx] }: Options): number[] {
  let outHeight = 0;
  for (let top = 0; top < height; top += sy) outHeight++;
  let outWidth = 0;
  for (let left = 0; left < width; left += sx) outWidth++;
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, height * width * channels, valuesOut, valuesOut * (h * w - 1)];
}
