// fails: lesson, stays-inside, up-and-left, whole-stride, all-negative, out-of-sight, odd-sizes, wide-window, far-below-zero, fine-fractions, zero-peaks, tall-window, one-column, overlap, lowest, large
// holds: nothing
// Subtracts first and pools the difference.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid"; shift: [number, number] };

export function shiftResponse(x: number[][], { poolSize: [h, w], strides: [sy, sx], shift: [dy, dx] }: Options): number[][] {
  const change = x.map((row, r) => row.map((v, c) => (x[r - dy]?.[c - dx] ?? 0) - v));
  const out: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      row.push(Math.max(...change.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
    }
    out.push(row);
  }
  return out;
}
