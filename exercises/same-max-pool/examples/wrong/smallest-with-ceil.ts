// fails: by-hand, negative-edges, even-window, uneven-padding, no-padding, larger-window, gaps, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: min-for-max + pads-larger-before
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };
type Range = [from: number, to: number];

export const maxPool2d = (x: number[][], { poolSize, strides }: Options): number[][] => {
  const down = ranges(x.length, poolSize[0], strides[0]);
  const across = ranges(x[0].length, poolSize[1], strides[1]);
  return down.map((rows) =>
    across.map((cols) => x.slice(...rows).reduce((m, row) => Math.min(m, ...row.slice(...cols)), Infinity)),
  );
};

function ranges(n: number, k: number, s: number): Range[] {
  const count = Math.ceil(n / s);
  const pad = Math.ceil(Math.max((count - 1) * s + k - n, 0) / 2);
  return Array.from({ length: count }, (_, i) => [Math.max(0, i * s - pad), Math.max(0, i * s - pad + k)]);
}
