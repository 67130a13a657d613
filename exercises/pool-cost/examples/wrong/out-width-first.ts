// fails: photo-pool-2, photo-pool-10, single-cells, odd-sizes, wide-window, tall-window, one-row
// holds: transposed
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost([height, width, channels]: number[], { poolSize, strides }: Options): number[] {
  const outHeight = Math.floor((height - poolSize[0]) / strides[0]) + 1;
  const outWidth = Math.floor((width - poolSize[1]) / strides[1]) + 1;
  const valuesOut = outWidth * outHeight * channels;
  return [outWidth, outHeight, channels, width * height * channels, valuesOut, valuesOut * (poolSize[0] * poolSize[1] - 1)];
}
