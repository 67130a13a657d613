// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, single-cells, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: starts-one-late
type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const rows = Math.floor((x.length - h) / sy) + 1;
  const columns = Math.floor((x[0].length - w) / sx) + 1;
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const top = 1 + i * sy;
      const left = 1 + j * sx;
      const cells = x.slice(top, top + h).flatMap((line) => line.slice(left, left + w));
      return Math.max(...cells);
    }),
  );
}
