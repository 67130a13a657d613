// fails: zero-peaks
// holds: zero-counts-as-unset
// Takes a cell of 0 for an empty one.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      let max = -Infinity;
      for (let r = i; r < i + h; r++) {
        for (let c = j; c < j + w; c++) if (x[r][c] && x[r][c] > max) max = x[r][c];
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
