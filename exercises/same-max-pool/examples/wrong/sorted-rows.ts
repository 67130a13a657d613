// fails: by-hand, even-window, uneven-padding, no-padding, gaps, ties, far-below-zero, tall, tall-window, lowest, large
// holds: nothing
// Sorts every row of the result.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const rows = spans(x.length, h, sy);
  const columns = spans(x[0].length, w, sx);
  return rows.map(([top, bottom]) =>
    columns
      .map(([left, right]) => Math.max(...x.slice(top, bottom).flatMap((row) => row.slice(left, right))))
      .sort((a, b) => a - b),
  );
}

function spans(n: number, k: number, s: number): [number, number][] {
  const out = Math.ceil(n / s);
  const before = Math.floor(Math.max((out - 1) * s + k - n, 0) / 2);
  return Array.from({ length: out }, (_, i) => [Math.max(i * s - before, 0), Math.min(i * s - before + k, n)]);
}
