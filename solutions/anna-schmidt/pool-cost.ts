// Walks along each axis and counts the windows that fit.
type Shape = [number, number, number];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost(shape: Shape, { poolSize, strides }: Options): number[] {
  const out = [0, 1].map((axis) => {
    let windows = 0;
    for (let start = 0; start + poolSize[axis] <= shape[axis]; start += strides[axis]) windows++;
    return windows;
  });
  const result = [...out, shape[2]];
  const size = (lengths: number[]): number => lengths.reduce((a, b) => a * b);
  return [...result, size(shape), size(result), size(result) * (size(poolSize) - 1)];
}
