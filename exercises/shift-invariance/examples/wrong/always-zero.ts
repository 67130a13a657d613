// fails: lesson, up-and-left, whole-stride, all-negative, out-of-sight, odd-sizes, wide-window, far-below-zero, fine-fractions, zero-peaks, tall-window, one-column, overlap, lowest, large
// holds: all-zeros
// Takes the claim for granted.
type Options = {
  poolSize: [number, number];
  strides: [number, number];
  padding: "valid";
  shift: [number, number];
};

export function shiftResponse(x: number[][], options: Options): number[][] {
  const [dy, dx] = options.shift;
  const shifted = x.map((row, r) => row.map((_, c) => x[r - dy]?.[c - dx] ?? 0));
  const after = maxPool(shifted, options);
  return after.map((row) => row.map(() => 0));
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
