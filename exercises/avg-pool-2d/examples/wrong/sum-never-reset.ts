// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, single-cells, one-row, tall-window, gaps, large
// holds: never-reset
// `sum` stands one loop too far out, so it goes on from window to window.
type Options = { poolSize: number[]; strides: number[] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    let sum = 0;
    for (let j = 0; j + w <= x[0].length; j += right) {
      for (let r = i; r < i + h; r++) {
        for (let c = j; c < j + w; c++) sum += x[r][c];
      }
      row.push(sum / (h * w));
    }
    result.push(row);
  }
  return result;
}
