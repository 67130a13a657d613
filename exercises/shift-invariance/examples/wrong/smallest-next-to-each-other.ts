// fails: lesson, up-and-left, whole-stride, all-negative, out-of-sight, odd-sizes, wide-window, far-below-zero, fine-fractions, zero-peaks, tall-window, one-column, overlap, lowest, large
// holds: min-for-max + stride-equals-pool
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid"; shift: [number, number] };

export function shiftResponse(x: number[][], { poolSize: [h, w], shift: [dy, dx] }: Options): number[][] {
  const shifted = x.map((row, r) => row.map((_, c) => x[r - dy]?.[c - dx] ?? 0));
  const [after, before] = [shifted, x].map((m) => {
    const pooled: number[][] = [];
    for (let i = 0; i + h <= m.length; i += h) {
      const row: number[] = [];
      for (let j = 0; j + w <= m[0].length; j += w) row.push(Math.min(...m.slice(i, i + h).flatMap((l) => l.slice(j, j + w))));
      pooled.push(row);
    }
    return pooled;
  });
  return after.map((row, i) => row.map((v, j) => v - before[i][j]));
}
