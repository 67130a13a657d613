// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, one-row, tall-window, gaps, one-column, large
// holds: sum-for-avg + keeps-partial-windows
export function avgPool2d(x: number[][], { poolSize, strides }: { poolSize: number[]; strides: number[] }): number[][] {
  const out: number[][] = [];
  for (let i = 0; i < x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j < x[0].length; j += strides[1]) {
      let s = 0;
      x.slice(i, i + poolSize[0]).forEach((line) => line.slice(j, j + poolSize[1]).forEach((v) => (s += v)));
      row.push(s);
    }
    out.push(row);
  }
  return out;
}
