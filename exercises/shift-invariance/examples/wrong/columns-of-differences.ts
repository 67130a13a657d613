// fails: lesson, no-shift, up-and-left, whole-stride, all-negative, out-of-sight, odd-sizes, wide-window, far-below-zero, fine-fractions, tall-window, one-column, overlap, lowest, large
// holds: transposed
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid"; shift: [number, number] };

export function shiftResponse(x: number[][], options: Options): number[][] {
  const [dy, dx] = options.shift;
  const before = pool(x, options);
  const after = pool(x.map((row, r) => row.map((_, c) => x[r - dy]?.[c - dx] ?? 0)), options);
  return before[0].map((_, j) => before.map((row, i) => after[i][j] - row[j]));
}

function pool(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      let max = x[i][j];
      for (let a = i; a < i + h; a++) for (let b = j; b < j + w; b++) max = x[a][b] > max ? x[a][b] : max;
      row.push(max);
    }
    out.push(row);
  }
  return out;
}
