// fails: lesson, stays-inside, no-shift, up-and-left, whole-stride, all-negative, out-of-sight, wide-window, far-below-zero, fine-fractions, zero-peaks, tall-window, one-column, overlap, lowest, large
// holds: drops-last-window
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid"; shift: [number, number] };

export function shiftResponse(x: number[][], options: Options): number[][] {
  const [dy, dx] = options.shift;
  const a = pool(x.map((row, r) => row.map((_, c) => x[r - dy]?.[c - dx] ?? 0)), options);
  const b = pool(x, options);
  return a.map((row, i) => row.map((v, j) => v - b[i][j]));
}

function pool(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + h < x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w < x[0].length; j += sx) {
      row.push(Math.max(...x.slice(i, i + h).map((line) => Math.max(...line.slice(j, j + w)))));
    }
    out.push(row);
  }
  return out;
}
