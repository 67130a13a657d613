// fails: wide-window, tall-window, gaps, one-row
// holds: stride-height-for-both
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function poolCost(shape: number[], { poolSize, strides }: Options): number[] {
  const stride = strides[0];
  const [rows, columns] = [0, 1].map((axis) => Math.floor((shape[axis] - poolSize[axis]) / stride) + 1);
  const valuesIn = shape[0] * shape[1] * shape[2];
  const valuesOut = rows * columns * shape[2];
  return [rows, columns, shape[2], valuesIn, valuesOut, (poolSize[0] * poolSize[1] - 1) * valuesOut];
}
