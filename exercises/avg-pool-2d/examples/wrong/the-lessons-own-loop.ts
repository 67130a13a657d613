// fails: thirds, wide-window, overlap, whole-input, single-cells, one-row, tall-window, gaps, one-column, large
// holds: ignores-options
// The lesson's own loop, whatever the options are.
export function avgPool2d(x: number[][]): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + 1 < x.length; i += 2) {
    const row: number[] = [];
    for (let j = 0; j + 1 < x[0].length; j += 2) {
      row.push((x[i][j] + x[i][j + 1] + x[i + 1][j] + x[i + 1][j + 1]) / 4);
    }
    result.push(row);
  }
  return result;
}
