// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, one-row, tall-window, gaps, one-column, large
// holds: nothing
// The median instead of the mean.
type Options = { poolSize: [number, number]; strides: [number, number] };

export const avgPool2d = (x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] => {
  const out: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const sorted = x.slice(i, i + h).flatMap((r) => r.slice(j, j + w)).sort((a, b) => a - b);
      const middle = Math.floor(sorted.length / 2);
      row.push(sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }
    out.push(row);
  }
  return out;
};
