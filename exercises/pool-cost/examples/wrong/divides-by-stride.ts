// fails: photo-pool-10, overlap, wide-window, tall-window, gaps
// holds: nothing
// Divides the length by the stride, whatever the window.
type Shape = [number, number, number];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([height, width, channels]: Shape, { poolSize: [h, w], strides: [down, right] }: Options): number[] {
  const outHeight = Math.floor(height / down);
  const outWidth = Math.floor(width / right);
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, height * width * channels, valuesOut, valuesOut * (h * w - 1)];
}
