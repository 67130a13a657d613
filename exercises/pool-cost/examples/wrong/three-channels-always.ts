// fails: lesson, single-cells, odd-sizes, overlap, whole-image, gaps, one-row, early-layer
// holds: three-channels-only
// Pictures have red, green and blue.
type Options = { poolSize: [number, number]; strides: [number, number] };

export function poolCost([height, width]: number[], { poolSize: [h, w], strides: [down, right] }: Options): number[] {
  const channels = 3;
  const outHeight = Math.floor((height - h) / down) + 1;
  const outWidth = Math.floor((width - w) / right) + 1;
  const valuesOut = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, height * width * channels, valuesOut, valuesOut * (h * w - 1)];
}
