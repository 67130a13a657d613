// fails: up-and-left, whole-stride, all-negative, out-of-sight, wide-window, far-below-zero, zero-peaks, tall-window, one-column, lowest, large
// holds: nothing
// Lets the edge's own numbers enter instead of zeros.
type Options = {
  poolSize: [number, number];
  strides: [number, number];
  padding: "valid";
  shift: [number, number];
};

export function shiftResponse(x: number[][], options: Options): number[][] {
  const [dy, dx] = options.shift;
  const shifted = x.map((row, r) => row.map((_, c) => x[clamp(r - dy, x.length)][clamp(c - dx, row.length)]));
  const before = maxPool(x, options);
  const after = maxPool(shifted, options);
  return after.map((row, i) => row.map((value, j) => value - before[i][j]));
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1);
}

function maxPool(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      row.push(Math.max(...x.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
    }
    result.push(row);
  }
  return result;
}
