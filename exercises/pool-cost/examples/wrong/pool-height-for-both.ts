// fails: wide-window, tall-window, one-row
// holds: pool-height-for-both
type Shape = [number, number, number];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([height, width, channels]: Shape, { poolSize: [h], strides: [down, right] }: Options): number[] {
  const outHeight = Math.floor((height - h) / down) + 1;
  const outWidth = Math.floor((width - h) / right) + 1;
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, height * width * channels, valuesOut, valuesOut * (h * h - 1)];
}
