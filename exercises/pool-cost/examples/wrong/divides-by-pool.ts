// fails: photo-pool-10, overlap, wide-window, tall-window, gaps, one-row, early-layer
// holds: stride-equals-pool
// Lets windows always stand side by side.
type Shape = [number, number, number];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([height, width, channels]: Shape, { poolSize: [h, w] }: Options): number[] {
  const outHeight = Math.floor(height / h);
  const outWidth = Math.floor(width / w);
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, height * width * channels, valuesOut, valuesOut * (h * w - 1)];
}
