// fails: lesson, up-and-left, whole-stride, all-negative, out-of-sight, odd-sizes, wide-window, far-below-zero, fine-fractions, zero-peaks, tall-window, one-column, overlap, lowest, large
// holds: min-for-max
type Options = { poolSize: [number, number]; strides: [number, number]; shift: [number, number] };

export function shiftResponse(x: number[][], { poolSize: [h, w], strides: [sy, sx], shift: [dy, dx] }: Options): number[][] {
  const moved = x.map((row, r) => row.map((_, c) => x[r - dy]?.[c - dx] ?? 0));
  const pool = (m: number[][]): number[][] => {
    const out: number[][] = [];
    for (let i = 0; i + h <= m.length; i += sy) {
      const line: number[] = [];
      for (let j = 0; j + w <= m[0].length; j += sx) {
        line.push(m.slice(i, i + h).reduce((least, row) => Math.min(least, ...row.slice(j, j + w)), Infinity));
      }
      out.push(line);
    }
    return out;
  };
  const [a, b] = [pool(moved), pool(x)];
  return a.map((row, i) => row.map((v, j) => v - b[i][j]));
}
