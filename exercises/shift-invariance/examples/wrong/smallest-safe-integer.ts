// fails: lowest
// holds: max-from-finite
// Takes the smallest safe integer for the smallest number.
type Options = {
  poolSize: [number, number];
  strides: [number, number];
  padding: "valid";
  shift: [number, number];
};

export function shiftResponse(x: number[][], options: Options): number[][] {
  const [dy, dx] = options.shift;
  const shifted = x.map((row, r) => row.map((_, c) => x[r - dy]?.[c - dx] ?? 0));
  const before = maxPool(x, options);
  const after = maxPool(shifted, options);
  return after.map((row, i) => row.map((value, j) => value - before[i][j]));
}

function maxPool(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      row.push(Math.max(Number.MIN_SAFE_INTEGER, ...x.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
    }
    result.push(row);
  }
  return result;
}
