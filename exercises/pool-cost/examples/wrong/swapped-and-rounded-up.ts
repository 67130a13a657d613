// fails: photo-pool-2, photo-pool-10, odd-sizes, wide-window, tall-window, gaps, one-row
// holds: strides-swapped + keeps-partial-windows
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([height, width, channels]: number[], options: Options): number[] {
  const [h, w] = options.poolSize;
  const [right, down] = options.strides;
  const outHeight = Math.ceil((height - h) / down) + 1;
  const outWidth = Math.ceil((width - w) / right) + 1;
  const valuesIn = height * width * channels;
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, valuesIn, valuesOut, valuesOut * (h * w - 1)];
}
