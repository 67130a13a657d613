// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: nothing
// Takes the second largest number of a window.
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const sorted = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w)).sort((a, b) => b - a);
      row.push(sorted.length > 1 ? sorted[1] : sorted[0]);
    }
    out.push(row);
  }
  return out;
}
