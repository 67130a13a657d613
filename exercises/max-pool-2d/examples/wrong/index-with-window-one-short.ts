// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, single-cells, one-column, far-below-zero, tall-window, one-row, lowest, large
// holds: index-for-value + window-one-short
export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [s, t] }: { poolSize: number[]; strides: number[] }) {
  const out: number[][] = [];
  for (let i = 0; i + h <= x.length; i += s) {
    const line: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += t) {
      let best = -Infinity;
      let where = 0;
      for (let a = 0; a < h - 1; a++) {
        for (let b = 0; b < w - 1; b++) {
          if (x[i + a][j + b] > best) {
            best = x[i + a][j + b];
            where = a * w + b;
          }
        }
      }
      line.push(where);
    }
    out.push(line);
  }
  return out;
}
