// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: subsamples
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const height = Math.floor((x.length - poolSize[0]) / strides[0]) + 1;
  const width = Math.floor((x[0].length - poolSize[1]) / strides[1]) + 1;
  return Array.from({ length: height }, (_, i) => Array.from({ length: width }, (_, j) => x[i * strides[0]][j * strides[1]]));
}
