// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, single-cells, one-row, tall-window, gaps, one-column, large
// holds: divides-by-image
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const avgPool2d = (x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] => {
  const cells = x.flat().length;
  return range(x.length, h, down).map((r) =>
    range(x[0].length, w, right).map((c) => {
      const window = x.slice(r, r + h).flatMap((row) => row.slice(c, c + w));
      return window.reduce((sum, v) => sum + v / cells, 0);
    }),
  );
};

const range = (n: number, k: number, s: number) => Array.from({ length: Math.floor((n - k) / s) + 1 }, (_, i) => i * s);
