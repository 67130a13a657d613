// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, single-cells, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: min-for-max + transposed
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const maxPool2d = (x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] => {
  const from = (n: number, k: number, s: number) => [...Array(Math.floor((n - k) / s) + 1).keys()].map((i) => i * s);
  return from(x[0].length, w, sx).map((c) =>
    from(x.length, h, sy).map((r) => Math.min(...x.slice(r, r + h).map((row) => Math.min(...row.slice(c, c + w))))),
  );
};
