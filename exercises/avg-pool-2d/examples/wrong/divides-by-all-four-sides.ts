// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, single-cells, one-row, tall-window, gaps, one-column, large
// holds: divides-by-perimeter
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      let sum = 0;
      for (let r = i; r < i + h; r++) {
        for (let c = j; c < j + w; c++) sum += x[r][c];
      }
      row.push(sum / (2 * (h + w)));
    }
    result.push(row);
  }
  return result;
}
