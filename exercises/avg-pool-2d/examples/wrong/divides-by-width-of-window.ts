// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, tall-window, gaps, one-column, large
// holds: divides-by-side
export function avgPool2d(x: number[][], options: { poolSize: number[]; strides: number[] }): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + options.poolSize[0] <= x.length; i += options.strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + options.poolSize[1] <= x[0].length; j += options.strides[1]) {
      let total = 0;
      for (let k = 0; k < options.poolSize[0]; k++) {
        total += x[i + k].slice(j, j + options.poolSize[1]).reduce((a, b) => a + b);
      }
      row.push(total / options.poolSize[1]);
    }
    result.push(row);
  }
  return result;
}
