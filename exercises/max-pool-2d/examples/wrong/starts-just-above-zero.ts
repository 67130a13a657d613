// fails: all-negative, mixed-signs, odd-sizes, gaps, single-cells, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest
// holds: max-from-zero
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      const cells = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(cells.reduce((a, b) => (b > a ? b : a), Number.EPSILON));
    }
    result.push(row);
  }
  return result;
}
