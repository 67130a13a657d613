// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, single-cells, one-row, tall-window, gaps, one-column, large
// holds: window-one-short
type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const line: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      let sum = 0;
      let n = 0;
      for (let a = i; a < i + h; a++) {
        for (let b = j; b < j + w - 1; b++) {
          sum += x[a][b];
          n++;
        }
      }
      line.push(sum / n);
    }
    out.push(line);
  }
  return out;
}
