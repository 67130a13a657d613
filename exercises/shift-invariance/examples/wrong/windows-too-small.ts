// fails: lesson, stays-inside, up-and-left, whole-stride, all-negative, out-of-sight, odd-sizes, wide-window, far-below-zero, fine-fractions, zero-peaks, tall-window, one-column, overlap, lowest, large
// holds: window-one-short
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid"; shift: [number, number] };

export function shiftResponse(x: number[][], { poolSize: [h, w], strides: [sy, sx], shift: [dy, dx] }: Options): number[][] {
  const moved = x.map((row, r) => row.map((_, c) => x[r - dy]?.[c - dx] ?? 0));
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) row.push(largest(moved, i, j) - largest(x, i, j));
    result.push(row);
  }
  return result;

  function largest(m: number[][], top: number, left: number): number {
    let max = m[top][left];
    for (let r = top; r < top + h - 1; r++) for (let c = left; c < left + w - 1; c++) if (m[r][c] > max) max = m[r][c];
    return max;
  }
}
