// fails: lesson, stays-inside, up-and-left, whole-stride, all-negative, out-of-sight, odd-sizes, wide-window, far-below-zero, fine-fractions, zero-peaks, tall-window, one-column, overlap, lowest, large
// holds: subsamples
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid"; shift: [number, number] };

export function shiftResponse(x: number[][], { poolSize: [h, w], strides: [sy, sx], shift: [dy, dx] }: Options): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) row.push((x[i - dy]?.[j - dx] ?? 0) - x[i][j]);
    out.push(row);
  }
  return out;
}
