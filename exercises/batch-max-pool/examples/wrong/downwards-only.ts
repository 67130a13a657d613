// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, far-below-zero, tall-window, whole-images, large
// holds: one-axis-only
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const maxPoolBatch = (x: Image[], { poolSize, strides }: Options): Image[] =>
  x.map((image) => poolRows(image, poolSize[0], strides[0]));

function poolRows(rows: number[][][], size: number, stride: number): number[][][] {
  if (rows.length < size) return [];
  const window = rows.slice(0, size);
  const pooled = window[0].map((pixel, c) => pixel.map((_, k) => Math.max(...window.map((row) => row[c][k]))));
  return [pooled, ...poolRows(rows.slice(stride), size, stride)];
}
