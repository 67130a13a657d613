// fails: wide-window, overlap, gaps, whole-input, single-cells, one-column, far-below-zero, tall-window, one-row, lowest, large
// holds: ignores-options
// Right for the lesson, whatever the options say.
export function maxPool2d(x: number[][]): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + 1 < x.length; i += 2) {
    const row: number[] = [];
    for (let j = 0; j + 1 < x[0].length; j += 2) {
      row.push(Math.max(x[i][j], x[i][j + 1], x[i + 1][j], x[i + 1][j + 1]));
    }
    result.push(row);
  }
  return result;
}
